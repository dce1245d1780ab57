using QualiHlmDocs.Service.Tests.Support;

// One service for all tests: they ask it questions at the same time, as users do.
[assembly: AssemblyFixture(typeof(RunningService))]
