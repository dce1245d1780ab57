using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>One case for each database.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EachBaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([new TheoryDataRow(Base.Sqlite), new TheoryDataRow(Base.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
