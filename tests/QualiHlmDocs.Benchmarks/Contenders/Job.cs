namespace QualiHlmDocs.Benchmarks.Contenders;

/// <summary>What a contender does, its input already in memory.</summary>
/// <param name="First">The first document of a process: compiling the template is part of it.</param>
/// <param name="Next">Each later document.</param>
internal sealed record Job(Func<byte[]> First, Func<byte[]> Next);
