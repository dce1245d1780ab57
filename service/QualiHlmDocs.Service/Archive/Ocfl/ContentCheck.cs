namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>Content files against every digest that any inventory gives of them; each file is read once.</summary>
internal sealed class ContentCheck(string fullPath, FaultLog log, CancellationToken ct)
{
    private readonly Dictionary<string, List<Expectation>> _expected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FolderEntry> _stored = new(StringComparer.Ordinal);

    public (long Files, long Bytes) Run(
        IReadOnlyList<StoredVersion> versions, Inventory? current, IReadOnlyList<(StoredVersion Version, Inventory Inventory)> history)
    {
        foreach (var file in versions.SelectMany(version => version.Content))
        {
            _stored[Relative(file.FullPath)] = file;
        }

        if (current is not null)
        {
            Expect(current);
            CheckListed(versions, current);
        }

        foreach (var (version, inventory) in history)
        {
            Expect(inventory);
            CheckListed(UpTo(versions, version), inventory);
        }

        return DigestAll();
    }

    private static IEnumerable<StoredVersion> UpTo(IReadOnlyList<StoredVersion> versions, StoredVersion last) =>
        versions.TakeWhile(version => version != last).Append(last);

    private void Expect(Inventory inventory)
    {
        if (inventory.DigestAlgorithm is { } name && DigestAlgorithm.Find(name) is { } algorithm)
        {
            ExpectBlock(inventory, "E092", algorithm, inventory.Manifest);
        }

        foreach (var block in inventory.Fixity)
        {
            if (DigestAlgorithm.Find(block.Algorithm) is { } fixity) // one we do not compute is ignored (E028)
            {
                ExpectBlock(inventory, "E093", fixity, block.Entries);
            }
        }
    }

    private void ExpectBlock(Inventory inventory, string code, DigestAlgorithm algorithm, IEnumerable<DigestEntry> entries)
    {
        foreach (var (digest, path) in entries.SelectMany(entry => entry.Paths.Select(path => (entry.Digest, path))))
        {
            if (!_stored.ContainsKey(path))
            {
                log.Add(code, inventory.Place, OcflWords.Missing(path));
                continue;
            }

            if (!_expected.TryGetValue(path, out var list))
            {
                _expected[path] = list = [];
            }

            var expectation = new Expectation(code, algorithm, digest.ToLowerInvariant());
            if (!list.Contains(expectation))
            {
                list.Add(expectation);
            }
        }
    }

    private void CheckListed(IEnumerable<StoredVersion> versions, Inventory inventory)
    {
        var listed = inventory.Manifest.SelectMany(entry => entry.Paths).ToHashSet(StringComparer.Ordinal);
        foreach (var file in versions.SelectMany(version => version.Content).Where(file => !listed.Contains(Relative(file.FullPath))))
        {
            log.Add("E023", file.Place, OcflWords.Path(inventory.Place));
        }
    }

    private (long Files, long Bytes) DigestAll()
    {
        var (files, bytes) = (0L, 0L);
        foreach (var (path, expectations) in _expected)
        {
            ct.ThrowIfCancellationRequested();
            bytes += DigestOne(_stored[path], expectations);
            files++;
        }

        return (files, bytes);
    }

    private long DigestOne(FolderEntry file, List<Expectation> expectations)
    {
        try
        {
            using var stream = OrdinaryFile.Open(file.FullPath);
            if (stream is null)
            {
                log.Add("E089", file.Place);
                return 0;
            }

            var found = Digester.Digest(stream, [.. expectations.Select(one => one.Algorithm).Distinct()], ct);
            foreach (var wrong in expectations.Where(one => found[one.Algorithm.Name] != one.Digest))
            {
                log.Add(wrong.Code, file.Place, OcflWords.Digest(wrong.Algorithm.Name, wrong.Digest, found[wrong.Algorithm.Name]));
            }

            return stream.Length;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            log.Add(OcflCodes.Refused, file.Place, OcflWords.Found(problem.Message));
            return 0;
        }
    }

    private string Relative(string path) => Path.GetRelativePath(fullPath, path).Replace(Path.DirectorySeparatorChar, '/');

    private sealed record Expectation(string Code, DigestAlgorithm Algorithm, string Digest);
}
