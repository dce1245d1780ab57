namespace QualiHlmDocs.Service.Tests.Archive.SharePoint;

/// <summary>Files above ten megabytes, in pieces that get lost.</summary>
public sealed class LargeUploadTests
{
    private const int ThreePieces = 12 * 1024 * 1024;

    [Fact]
    public async Task A_large_file_goes_in_pieces_and_the_token_stays_at_home()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(ThreePieces, 1));

        (await room.Send()).Should().BeNull(); // the stand-in refuses an Authorization at the upload host

        room.ShouldHoldEachOnceInOrder();
        room.Library.Requests.Count(words => words.StartsWith("PUT /envoi", StringComparison.Ordinal)).Should().Be(3);
    }

    [Theory]
    [InlineData(504, true)]
    [InlineData(504, false)]
    [InlineData(416, true)]
    [InlineData(404, false)]
    [InlineData(403, false)]
    public async Task A_piece_whose_answer_is_an_error_is_taken_up_where_the_session_stands(int status, bool isDone)
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(ThreePieces, 1));
        var left = 1;
        Task<bool> Stumble(Microsoft.AspNetCore.Http.HttpContext context, string words) =>
            words.StartsWith("PUT /envoi", StringComparison.Ordinal) && left-- > 0 ? LibraryStandIn.Refuse(context, status) : Task.FromResult(false);
        if (isDone)
        {
            room.Library.After = Stumble;
        }
        else
        {
            room.Library.Before = Stumble;
        }

        await room.Send();

        room.ShouldHoldEachOnceInOrder();
        room.Library.OpenSessions.Should().Be(0);
    }

    [Fact]
    public async Task The_answer_to_the_last_piece_may_be_lost()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(ThreePieces, 1));
        room.Library.After = (context, words) =>
            words.StartsWith("PUT /envoi", StringComparison.Ordinal) && room.Library.OpenSessions == 0 ? LibraryStandIn.Refuse(context, 504) : Task.FromResult(false);

        await room.Send();

        room.ShouldHoldEachOnceInOrder();
    }

    [Fact]
    public async Task A_killed_upload_is_resumed_by_the_next_and_its_name_is_freed()
    {
        await using var room = await CopyRoom.Open();
        room.Keep(CopyRoom.Noise(ThreePieces, 1));
        using var kill = new CancellationTokenSource();
        var pieces = 0;
        room.Library.Before = async (context, words) =>
        {
            if (words.StartsWith("PUT /envoi", StringComparison.Ordinal) && ++pieces == 2)
            {
                await kill.CancelAsync();
                context.Abort();
                return true;
            }

            return false;
        };

        await room.Copies().Invoking(copies => copies.Send(_ => { }, kill.Token)).Should().ThrowAsync<OperationCanceledException>();
        await room.Send();

        room.ShouldHoldEachOnceInOrder();
        pieces.Should().Be(4, because: "the first piece is not sent again");
        room.Library.Requests.Count(words => words.EndsWith("createUploadSession", StringComparison.Ordinal)).Should().Be(1);
    }
}
