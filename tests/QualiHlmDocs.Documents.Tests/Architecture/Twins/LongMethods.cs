namespace QualiHlmDocs.Documents.Tests.Architecture.Twins;

/// <summary>A method over the limit, for the guard to see, and a constructor whose initializers stand apart from it.</summary>
internal sealed class LongMethods
{
    private readonly List<int> _first = [1];

    public LongMethods(int seed)
    {
        _last = _first[0] + seed;
    }

    public int Straight()
    {
        var sum = 0;
        sum += Half() + 1;
        sum += Half() + 2;
        sum += Half() + 3;
        sum += Half() + 4;
        sum += Half() + 5;
        sum += Half() + 6;
        sum += Half() + 7;
        sum += Half() + 8;
        sum += Half() + 9;
        sum += Half() + 10;
        sum += Half() + 11;
        sum += Half() + 12;
        sum += Half() + 13;
        sum += Half() + 14;
        sum += Half() + 15;
        sum += Half() + 16;
        sum += Half() + 17;
        sum += Half() + 18;
        sum += Half() + 19;
        sum += Half() + 20;
        sum += Half() + 21;
        sum += Half() + 22;
        sum += Half() + 23;
        sum += Half() + 24;
        sum += Half() + 25;
        sum += Half() + 26;
        sum += Half() + 27;
        sum += Half() + 28;
        sum += Half() + 29;
        sum += Half() + 30;
        sum += Half() + 31;
        sum += Half() + 32;
        sum += Half() + 33;
        sum += Half() + 34;
        sum += Half() + 35;
        sum += Half() + 36;
        sum += Half() + 37;
        sum += Half() + 38;
        sum += Half() + 39;
        sum += Half() + 40;
        return sum;
    }

    private int Half() => (_last + _other[0]) / 2;

    private readonly int _last;
    private readonly int[] _other = [2];
}
