using System.Globalization;
using QualiHlmDocs.Benchmarks.Archiving;
using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Loading;
using QualiHlmDocs.Benchmarks.Measuring;
using QualiHlmDocs.Benchmarks.Reading;

// With no argument: measures everything and writes docs/BENCHMARKS.md. With codes of scenarios: only prints those.
// "check [CODES]" only compares the texts that the contenders make.
// "archive DOCUMENTS VERSIONS FOLDER" measures the archive on the disk of that folder, which must not exist.
// "load DOSSIERS REQUESTS" asks the service from another process, and writes that part of docs/BENCHMARKS.md.
// "growth" only measures how the cost grows with the rows, "grow ROWS" one size of it in this process.
// "reading" measures how workbooks are read, and writes that part of docs/BENCHMARKS.md.
// "work CONTENDER FOLDER PACE" is what the program says to itself, so that every contender has a process of its own.
if (args is ["archive", var documents, var versions, var place])
{
    new ArchiveMeasure(int.Parse(documents, CultureInfo.InvariantCulture), int.Parse(versions, CultureInfo.InvariantCulture), place).Run(Console.Out);
    return 0;
}

if (args is ["load", var dossiers, var requests])
{
    new LoadMeasure(Comparison.Root).Run(int.Parse(dossiers, CultureInfo.InvariantCulture), int.Parse(requests, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["growth"])
{
    Console.WriteLine(Comparison.MeasureGrowth());
    return 0;
}

if (args is ["check", .. var compared])
{
    return Comparison.Check(compared);
}

if (args is ["grow", var rows])
{
    Growth.Measure(int.Parse(rows, CultureInfo.InvariantCulture));
    return 0;
}

if (ReadingMeasure.TryRun(args))
{
    return 0;
}

if (args is not ["work", var code, var folder, var pace])
{
    return Comparison.Run(args);
}

var contender = Contender.All.Single(contender => contender.Code == code);
Worker.Run(InProcess.Prepare(contender, folder), contender.OutputFile(folder), Pace.Parse(pace));
return 0;
