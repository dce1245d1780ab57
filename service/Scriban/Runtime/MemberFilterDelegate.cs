using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Whether templates may see a .NET member.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);
