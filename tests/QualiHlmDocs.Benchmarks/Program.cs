using System.Globalization;
using QualiHlmDocs.Benchmarks.Archiving;
using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Measuring;

// With no argument: measures everything and writes docs/BENCHMARKS.md. With codes of scenarios: only prints those.
// "archive DOCUMENTS VERSIONS FOLDER" measures the archive on the disk of that folder, which must not exist.
// "work CONTENDER FOLDER PACE" is what the program says to itself, so that every contender has a process of its own.
if (args is ["archive", var documents, var versions, var place])
{
    new ArchiveMeasure(int.Parse(documents, CultureInfo.InvariantCulture), int.Parse(versions, CultureInfo.InvariantCulture), place).Run(Console.Out);
    return 0;
}

if (args is not ["work", var code, var folder, var pace])
{
    return Comparison.Run(args);
}

var contender = Contender.All.Single(contender => contender.Code == code);
Worker.Run(InProcess.Prepare(contender, folder), contender.OutputFile(folder), Pace.Parse(pace));
return 0;
