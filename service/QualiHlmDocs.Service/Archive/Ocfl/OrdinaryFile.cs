using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>
/// Opens a file for reading, and never waits for one: opening a named pipe that a stranger left in an archive would
/// otherwise hang the validation for ever.
/// </summary>
internal static class OrdinaryFile
{
    private const int ReadOnlyNonBlockingOnLinux = 0x800 | 0x80000; // O_RDONLY | O_NONBLOCK | O_CLOEXEC

    /// <summary>Null when the path is a pipe, a socket or a device.</summary>
    public static FileStream? Open(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        }

        var descriptor = OpenDescriptor(path, ReadOnlyNonBlockingOnLinux);
        if (descriptor < 0)
        {
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
        }

        var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, bufferSize: 1);
        if (stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenDescriptor([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
