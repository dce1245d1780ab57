using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The name under which templates know a .NET member.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);
