using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>The metadata tokens that stand in the instructions of a method (ECMA-335, partition III).</summary>
internal static class MethodBodyTokens
{
    private const int TwoByteMark = 0xFE;

    private static readonly FrozenDictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!) // every public static field of OpCodes holds an OpCode
        .ToFrozenDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    public static IEnumerable<EntityHandle> Read(MethodBodyBlock body) => ReadPlaced(body).Select(found => found.Token);

    /// <summary>The same with the offset of each instruction.</summary>
    public static IReadOnlyList<PlacedToken> ReadPlaced(MethodBodyBlock body)
    {
        var found = new List<PlacedToken>();
        var instructions = body.GetILReader();
        while (instructions.RemainingBytes > 0)
        {
            var offset = instructions.Offset;
            int code = instructions.ReadByte();
            code = code == TwoByteMark ? (code << 8) | instructions.ReadByte() : code;
            var operand = Operands[code];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig)
            {
                found.Add(new(offset, code == OpCodes.Newobj.Value, MetadataTokens.EntityHandle(instructions.ReadInt32())));
            }
            else
            {
                Skip(ref instructions, operand);
            }
        }

        return found;
    }

    private static void Skip(ref BlobReader instructions, OperandType operand)
    {
        var length = operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 * instructions.ReadInt32(),
            _ => 4,
        };
        instructions.Offset += length;
    }
}

/// <summary>A token and the instruction that holds it.</summary>
/// <param name="Offset">Of the instruction, in the body.</param>
/// <param name="IsNew">The instruction makes an object.</param>
/// <param name="Token">What it names.</param>
internal readonly record struct PlacedToken(int Offset, bool IsNew, EntityHandle Token);
