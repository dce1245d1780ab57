using QualiHlmDocs.Benchmarks.Contenders;
using QualiHlmDocs.Benchmarks.Measuring;

// With no argument: measures everything and writes docs/BENCHMARKS.md. With codes of scenarios: only prints those.
// "work CONTENDER FOLDER PACE" is what the program says to itself, so that every contender has a process of its own.
if (args is not ["work", var code, var folder, var pace])
{
    return Comparison.Run(args);
}

var contender = Contender.All.Single(contender => contender.Code == code);
Worker.Run(InProcess.Prepare(contender, folder), contender.OutputFile(folder), Pace.Parse(pace));
return 0;
