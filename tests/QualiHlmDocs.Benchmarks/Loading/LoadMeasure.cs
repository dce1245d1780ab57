using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using QualiHlmDocs.Benchmarks.Measuring;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Benchmarks.Loading;

/// <summary>The service asked by 1, 8 and 64 clients at once, from another process; and its memory over many requests.</summary>
internal sealed class LoadMeasure(string root)
{
    private const int MegaByte = 1 << 20;
    private const string Begin = "<!-- load: written by the benchmarks, from here -->";
    private const string End = "<!-- load: to here -->";

    private static readonly int[] Clients = [1, 8, 64];

    private readonly byte[] _workbook = File.ReadAllBytes(Path.Combine(root, "templates", "exemples", "paa-exemple.xlsx"));

    /// <param name="dossiers">Dossiers made at each number of clients; each is archived.</param>
    /// <param name="requests">Workbooks controlled while the memory is watched.</param>
    public void Run(int dossiers, int requests)
    {
        var page = new StringBuilder(Report.Machine()).Append('\n');
        page.Append("| clients | dossiers a second | median, ms | p95, ms | longest, ms |\n|--:|--:|--:|--:|--:|\n");
        using (var service = new RunningService())
        {
            Ask(service, "/api/productions/dossier", 1, 10);
            foreach (var clients in Clients)
            {
                page.Append(Row(clients, Ask(service, "/api/productions/dossier", clients, dossiers)));
            }

            page.Append('\n').Append(InProcess()).Append('\n').Append(Slow(service)).Append('\n').Append(Memory(service, requests));
        }

        Console.WriteLine(page);
        var path = Path.Combine(root, "docs", "BENCHMARKS.md");
        var text = File.ReadAllText(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(path, text[..(begin + Begin.Length)] + "\n\n" + page + "\n" + text[end..]);
    }

    private (double Seconds, List<double> Milliseconds) Ask(RunningService service, string address, int clients, int requests)
    {
        var (left, times) = (requests, new List<double>(requests));
        var clock = Stopwatch.StartNew();
        Task.WaitAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var one = Stopwatch.StartNew();
                using var form = new MultipartFormDataContent { { new ByteArrayContent(_workbook), "classeur", "paa.xlsx" }, { new StringContent("2026-05-20"), "date" } };
                using var answer = await service.Client.PostAsync(new Uri(address, UriKind.Relative), form);
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                lock (times)
                {
                    times.Add(one.Elapsed.TotalMilliseconds);
                }
            }
        })).ToArray());
        return (clock.Elapsed.TotalSeconds, times);
    }

    private static string Row(int clients, (double Seconds, List<double> Milliseconds) asked)
    {
        var sorted = asked.Milliseconds.Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"| {clients} | {sorted.Count / asked.Seconds:0.0} | {sorted[sorted.Count / 2]:0.0} | {sorted[(int)(sorted.Count * 0.95)]:0.0} | {sorted[^1]:0.0} |\n");
    }

    // The same document, here: what the network, the archive and the disk add is the rest.
    private string InProcess()
    {
        var template = CompiledTemplate.Compile(File.ReadAllBytes(Path.Combine(root, "templates", "dossier-candidature.docx")), "dossier-candidature.docx").Template
            ?? throw new InvalidOperationException("The template cannot be used.");
        var times = new List<double>();
        for (var run = 0; run < 100; run++)
        {
            var clock = Stopwatch.StartNew();
            _ = DocumentProduction.Produce(_workbook, "paa.xlsx", template, new DateOnly(2026, 5, 20)).Document ?? throw new InvalidOperationException("The example makes no document.");
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"The same document made in-process, not archived: {times[0]:0.0} ms at best, {times[times.Count / 2]:0.0} in the middle.\n");
    }

    // Sixteen connections that announce a body, send a little of it and wait, while an ordinary client goes on.
    private string Slow(RunningService service)
    {
        var slow = Enumerable.Range(0, 16).Select(_ =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(service.Address.Host, service.Address.Port);
            socket.Send(Encoding.ASCII.GetBytes($"POST /api/plans/controles HTTP/1.1\r\nHost: {service.Address.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x"));
            return socket;
        }).ToList();
        var (seconds, times) = Ask(service, "/api/plans/controles", 4, 200);
        slow.ForEach(socket => socket.Dispose());
        return string.Create(CultureInfo.InvariantCulture, $"With 16 connections that send a few bytes and wait, 4 clients still get {times.Count / seconds:0} controls a second.\n");
    }

    private string Memory(RunningService service, int requests)
    {
        Ask(service, "/api/plans/controles", 8, requests / 10);
        var before = service.Memory / MegaByte;
        var (seconds, times) = Ask(service, "/api/plans/controles", 8, requests);
        return string.Create(CultureInfo.InvariantCulture, $"Over {requests} controls by 8 clients ({times.Count / seconds:0} a second), the service's resident memory goes from {before} to {service.Memory / MegaByte} MB.\n");
    }
}
