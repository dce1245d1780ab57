using System.Diagnostics;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>Mails as Python's own <c>email</c> reads them: a judge that is not ours.</summary>
internal static class PythonMail
{
    private const string Program = """
        import base64, email, email.policy, hashlib, json, sys
        out = []
        for path in sys.argv[1:]:
            raw = open(path, 'rb').read()
            m = email.message_from_bytes(raw, policy=email.policy.default)
            defects = [str(d) for p in m.walk() for d in p.defects] + [str(d) for h in m.values() for d in getattr(h, 'defects', [])]
            body = m.get_body(('plain',)); html = m.get_body(('html',))
            out.append({
                'subject': m['subject'], 'message_id': m['message-id'], 'unsent': m['x-unsent'], 'defects': defects,
                'to': [[a.display_name, a.addr_spec] for a in m['to'].addresses], 'from': [[a.display_name, a.addr_spec] for a in m['from'].addresses] if m['from'] else [],
                'text': body.get_content().replace('\r\n', '\n'), 'html': html.get_content() if html else None,
                'date': m['date'].datetime.isoformat(), 'longest': max(len(l) for l in raw.split(b'\n')),
                'files': [[a.get_filename(), a.get_content_type(), hashlib.sha256(a.get_payload(decode=True)).hexdigest()] for a in m.iter_attachments()],
                'names': [a.get_param('name') for a in m.iter_attachments()],
                'bare': raw.count(b'\n') - raw.count(b'\r\n'), 'ascii': all(b < 128 for b in raw)})
        print(json.dumps(out))
        """;

    public static async Task<JsonElement> Read(params string[] paths)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/python3"), "Python is not installed.");
        var ended = await ChildProcess.Run(new ProcessStartInfo("/usr/bin/python3", ["-c", Program, .. paths]));
        ended.ExitCode.Should().Be(0, "Python said: {0}", ended.Error);
        return JsonDocument.Parse(ended.Output).RootElement.Clone();
    }
}
