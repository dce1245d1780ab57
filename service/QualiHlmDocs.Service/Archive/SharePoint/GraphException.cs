using System.Net;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>Graph refused, or its answer was lost.</summary>
/// <param name="status">Null when no answer came.</param>
/// <param name="code">The innermost code of the answer; never its message, which changes.</param>
/// <param name="retryAfter">How long the server asks to wait.</param>
/// <param name="cause">What befell the connection.</param>
internal sealed class GraphException(HttpStatusCode? status, string code, TimeSpan? retryAfter, Exception? cause = null)
    : Exception($"Graph: {(status is { } known ? (int)known : 0)} {code}", cause)
{
    private const HttpStatusCode BandwidthExceeded = (HttpStatusCode)509;

    public HttpStatusCode? Status { get; } = status;

    public string Code { get; } = code;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Nothing was done, and it may be asked again after a while.</summary>
    public bool IsToWait => Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;

    /// <summary>What was asked may have been done all the same.</summary>
    public bool IsLost => Status is null or HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or BandwidthExceeded;

    /// <summary>Opened in Word, checked out, or a record.</summary>
    public bool IsLocked => Status == HttpStatusCode.Locked || Code == "resourceLocked";
}
