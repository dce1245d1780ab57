using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace QualiHlmDocs.Service.Archive.Disks;

/// <summary>
/// <c>fsync</c> of a folder, for which .NET has no call. A rename that is not followed by it may be undone by a power
/// cut. On Windows there is nothing to call: <c>docs/archive-format.md</c> says what is promised there.
/// </summary>
internal static class FolderFlush
{
    public static void Run(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = Open(path, flags: 0);
        if (folder.IsInvalid || Flush(folder) != 0)
        {
            // Some network file systems refuse it (EINVAL); then the promise is theirs to keep.
            if (Marshal.GetLastPInvokeError() is not (InvalidArgument or NotSupportedOnLinux or NotSupportedOnMac))
            {
                throw new IOException(Marshal.GetLastPInvokeErrorMessage(), Marshal.GetLastPInvokeError());
            }
        }
    }

    private const int InvalidArgument = 22;
    private const int NotSupportedOnLinux = 95;
    private const int NotSupportedOnMac = 45;

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(SafeFileHandle folder);
}
