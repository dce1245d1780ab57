namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>Reads a file that is small by rule, and refuses one that is not.</summary>
internal static class SmallFile
{
    /// <summary>Null when it could not be read whole; the reason is logged.</summary>
    public static byte[]? Read(FolderEntry file, int maxBytes, FaultLog log)
    {
        try
        {
            using var stream = OrdinaryFile.Open(file.FullPath);
            if (stream is null)
            {
                log.Add("E089", file.Place);
                return null;
            }

            if (stream.Length > maxBytes)
            {
                log.Add(OcflCodes.Limit, file.Place, OcflWords.TooBig("Octets", maxBytes));
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            log.Add(OcflCodes.Refused, file.Place, OcflWords.Found(problem.Message));
            return null;
        }
    }
}
