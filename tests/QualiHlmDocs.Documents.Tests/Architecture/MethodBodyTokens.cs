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

    public static IEnumerable<EntityHandle> Read(MethodBodyBlock body)
    {
        var found = new List<EntityHandle>();
        var instructions = body.GetILReader();
        while (instructions.RemainingBytes > 0)
        {
            int code = instructions.ReadByte();
            var operand = Operands[code == TwoByteMark ? (code << 8) | instructions.ReadByte() : code];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig)
            {
                found.Add(MetadataTokens.EntityHandle(instructions.ReadInt32()));
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
