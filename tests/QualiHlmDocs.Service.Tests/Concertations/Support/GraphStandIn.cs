using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>
/// A mailbox of Microsoft Graph on loopback, with what the real one does to those who believe its answers: errors after
/// it accepted, answers that never come, drafts that turn into sent messages late, requests to wait.
/// </summary>
internal sealed partial class GraphStandIn(TimeProvider clock, Dice dice) : IAsyncDisposable
{
    public const string Token = "jeton-d-essai";

    // After it accepted, Exchange takes its time; shorter than what the product waits for.
    private static readonly TimeSpan Pipeline = TimeSpan.FromMinutes(4);

    private readonly ConcurrentDictionary<string, Message> _messages = new();
    private readonly ConcurrentDictionary<string, (string Message, string Name, int Size, MemoryStream Bytes)> _sessions = new();
    private WebApplication? _app;
    private int _ids;

    /// <summary>How often something goes wrong, of each kind.</summary>
    public double Chance { get; init; }

    /// <summary>How often each letter left, by its Message-ID.</summary>
    public ConcurrentDictionary<string, int> Left { get; } = new();

    public IReadOnlyCollection<Message> Messages => [.. _messages.Values];

    public Uri Address { get; private set; } = new("http://localhost/");

    public async Task<GraphStandIn> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Logging.SetMinimumLevel(LogLevel.None);
        _app = builder.Build();
        _app.Run(Answer);
        await _app.StartAsync();
        Address = new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/v1.0/");
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private async Task Answer(HttpContext context)
    {
        var path = $"{context.Request.Path}";
        if (path.StartsWith("/televerser/", StringComparison.Ordinal))
        {
            await Piece(context, path.Split('/')[^1]);
            return;
        }

        if (context.Request.Headers.Authorization != $"Bearer {Token}")
        {
            context.Response.StatusCode = 401;
            return;
        }

        if (await Stumble(context))
        {
            return;
        }

        var work = (context.Request.Method, Words().Match(path)) switch
        {
            ("GET", var words) when words.Groups["rest"].Value.EndsWith("/attachments", StringComparison.Ordinal) => Attachments(context, words),
            ("GET", _) => Filter(context),
            ("DELETE", var words) => Delete(context, words),
            (_, { } words) when words.Groups["rest"].Length == 0 => Create(context),
            (_, { } words) when words.Groups["rest"].Value.EndsWith("/send", StringComparison.Ordinal) => Send(context, words),
            (_, { } words) when words.Groups["rest"].Value.EndsWith("/createUploadSession", StringComparison.Ordinal) => Session(context, words),
            (_, var words) => Attach(context, words),
        };
        await work;
    }

    // Before anything is done: nothing happened, and the answer says so or is lost.
    private async Task<bool> Stumble(HttpContext context)
    {
        if (dice.Throw(Chance / 2))
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, dice.Throw(0.5) ? "30" : DateTimeOffset.UtcNow.AddSeconds(30).ToString("R", CultureInfo.InvariantCulture));
            return true;
        }

        return dice.Throw(Chance) && await Lose(context);
    }

    // The answer is an error that tells nothing, or never comes.
    private async Task<bool> Lose(HttpContext context)
    {
        if (dice.Throw(0.5))
        {
            context.Response.StatusCode = dice.Throw(0.5) ? 504 : 503;
            await context.Response.WriteAsync("{\"error\":{\"code\":\"generalException\"}}");
        }
        else
        {
            context.Abort();
        }

        return true;
    }

    private async Task Create(HttpContext context)
    {
        var body = await BodyOf(context);
        var id = $"AAMk{Interlocked.Increment(ref _ids)}=";
        var message = new Message(id, Text(body, "internetMessageId"), Text(body.GetProperty("singleValueExtendedProperties")[0], "value"), body);
        _messages[id] = message;
        await Respond(context, 201, new { id, internetMessageId = message.MessageId, isDraft = true });
    }

    private async Task Filter(HttpContext context)
    {
        var filter = context.Request.Query["$filter"].ToString();
        var value = Regex.Matches(filter, "'([^']*)'")[^1].Groups[1].Value;
        var found = _messages.Values.Where(message => filter.StartsWith("internetMessageId", StringComparison.Ordinal) ? message.MessageId == value : message.Key == value);
        await Respond(context, 200, new { value = found.Select(message => new { id = message.Id, isDraft = message.IsDraft(clock.GetUtcNow()), internetMessageId = message.MessageId }) });
    }

    private async Task Attachments(HttpContext context, Match words) =>
        await Respond(context, 200, new { value = _messages[words.Groups["id"].Value].Attachments.Select(name => new { name = name.Key }) });

    private async Task Attach(HttpContext context, Match words)
    {
        var body = await BodyOf(context);
        _messages[words.Groups["id"].Value].Attachments[Text(body, "name")] = Convert.FromBase64String(Text(body, "contentBytes"));
        await Respond(context, 201, new { });
    }

    private async Task Session(HttpContext context, Match words)
    {
        var item = (await BodyOf(context)).GetProperty("AttachmentItem");
        var session = $"{Interlocked.Increment(ref _ids)}";
        _sessions[session] = (words.Groups["id"].Value, Text(item, "name"), item.GetProperty("size").GetInt32(), new());
        await Respond(context, 201, new { uploadUrl = $"{Address.GetLeftPart(UriPartial.Authority)}/televerser/{session}", nextExpectedRanges = new[] { "0" } });
    }

    private async Task Piece(HttpContext context, string session)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            context.Response.StatusCode = 401; // the address signs for itself
            return;
        }

        var (message, name, size, bytes) = _sessions[session];
        await context.Request.Body.CopyToAsync(bytes);
        if (context.Request.ContentLength > 4_000_000)
        {
            context.Response.StatusCode = 413;
        }
        else if (bytes.Length < size)
        {
            await Respond(context, 200, new { nextExpectedRanges = new[] { $"{bytes.Length}" } });
        }
        else
        {
            _messages[message].Attachments[name] = bytes.ToArray();
            (context.Response.StatusCode, context.Response.Headers.Location) = (201, "https://outlook.invalid/attachment");
        }
    }

    private async Task Delete(HttpContext context, Match words)
    {
        _messages.TryRemove(words.Groups["id"].Value, out _);
        await Respond(context, 204, null);
    }

    private async Task Send(HttpContext context, Match words)
    {
        if (!_messages.TryGetValue(words.Groups["id"].Value, out var message) || !message.TryLeave(clock.GetUtcNow() + Pipeline))
        {
            context.Response.StatusCode = 404;
            return;
        }

        Left.AddOrUpdate(message.MessageId, 1, (_, times) => times + 1);
        if (!(dice.Throw(Chance * 2) && await Lose(context))) // 504 after acceptance
        {
            context.Response.StatusCode = 202;
        }
    }

    private async Task Respond(HttpContext context, int status, object? body)
    {
        if (dice.Throw(Chance) && await Lose(context))
        {
            return;
        }

        context.Response.StatusCode = status;
        if (body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(JsonSerializer.Serialize(body));
        }
    }

    private static async Task<JsonElement> BodyOf(HttpContext context) => (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? string.Empty;

    [GeneratedRegex("^/v1.0/users/[^/]+/messages(?:/(?<id>[^/]+))?(?<rest>.*)$")]
    private static partial Regex Words();

    /// <summary>A message of the mailbox: a draft until a while after it was accepted.</summary>
    internal sealed class Message(string id, string messageId, string key, JsonElement body)
    {
        private DateTimeOffset? _sentAt;

        public string Id => id;

        public string MessageId => messageId;

        public string Key => key;

        public JsonElement Body => body;

        public ConcurrentDictionary<string, byte[]> Attachments { get; } = new();

        public bool IsDraft(DateTimeOffset now) => !(_sentAt <= now);

        // The item itself goes: once accepted it cannot be sent a second time.
        public bool TryLeave(DateTimeOffset at)
        {
            lock (this)
            {
                if (_sentAt is not null)
                {
                    return false;
                }

                _sentAt = at;
                return true;
            }
        }
    }
}
