"""What this process gives up at its start: leaving its memory on disk and, where it reads foreign files, the internet.

All of it is defence in depth: where a system has no such thing, the program works as well without it.
"""

import ctypes
import platform
import struct
import sys
from collections.abc import Callable
from functools import partial

PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 4, 22, 38
"""Linux: include/uapi/linux/prctl.h."""
SECCOMP_MODE_FILTER = 2
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050000 | 1, 0x80000000
"""SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO with EPERM, SECCOMP_RET_KILL_PROCESS: include/uapi/linux/seccomp.h."""
SYSTEM_CALLS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""Machine → AUDIT_ARCH_* (include/uapi/linux/audit.h) and the number of socket() (asm/unistd_64.h, asm-generic)."""
IO_URING_SETUP = 425
"""The same everywhere; it makes sockets without the call."""
X32 = 0x40000000
"""__X32_SYSCALL_BIT of asm/unistd.h: from here on, x86-64 has the same calls under other numbers."""
AF_UNIX = 1
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
"""BPF_LD|BPF_ABS, BPF_JMP|BPF_JEQ, BPF_JMP|BPF_JGE, BPF_RET, with BPF_W and BPF_K: include/uapi/linux/bpf_common.h."""
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
"""Offsets in struct seccomp_data, low half of the argument first, as on both machines."""
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
WER_FAULT_REPORTING_FLAG_NOHEAP = 0x0001
"""Windows: SetErrorMode in errhandlingapi.h, WerSetFlags in werapi.h."""

Instruction = tuple[int, int, int, int]


def keep_memory_off_the_disk() -> None:
    """Let no crash write this process's memory, in which texts are, to disk."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        _where_possible(lambda: ctypes.windll.wer.WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP))
        return
    import resource

    _where_possible(lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)))
    if sys.platform == "linux":
        # A core that is piped to a collector (core_pattern "|…") is not bound by the limit.
        _where_possible(lambda: _prctl(PR_SET_DUMPABLE, 0))


def bound(memory: int = 1500 * 2**20, file: int = 4 * 2**20, files: int = 128) -> None:
    """Bound what this process may take: bytes of data (Linux), bytes of a file that it writes, files open at once.

    What reads foreign files writes none but the journal's, which are smaller.
    """
    if sys.platform == "win32":
        return
    import resource

    bounds = {resource.RLIMIT_FSIZE: file, resource.RLIMIT_NOFILE: files}
    if sys.platform == "linux":
        bounds[resource.RLIMIT_DATA] = memory
    for kind, most in bounds.items():
        _where_possible(partial(resource.setrlimit, kind, (most, most)))


def give_way() -> None:
    """Let this process take only the processor's time that nobody else wants: the window comes first."""
    if sys.platform == "win32":
        below_normal = 0x00004000  # BELOW_NORMAL_PRIORITY_CLASS: processthreadsapi.h
        kernel = ctypes.windll.kernel32
        _where_possible(lambda: kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal))
        return
    import os

    _where_possible(lambda: os.nice(10))


def forbid_internet(verdict: int = REFUSE) -> bool:
    """Let this thread, and all that it starts from now on, make no socket but those of this machine's own files.

    Cannot be taken back. Returns whether the kernel took the filter; Linux on x86-64 and aarch64 only.
    """
    known = SYSTEM_CALLS.get(platform.machine())
    if sys.platform != "linux" or known is None or struct.calcsize("P") != 8:
        return False
    packed = b"".join(struct.pack("=HBBI", *one) for one in only_unix_sockets(*known, verdict))
    kept = ctypes.create_string_buffer(packed, len(packed))
    program = struct.pack("@HP", len(packed) // 8, ctypes.addressof(kept))
    address = ctypes.create_string_buffer(program, len(program))
    return _prctl(PR_SET_NO_NEW_PRIVS, 1) and _prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.addressof(address))


def only_unix_sockets(architecture: int, socket: int, verdict: int = REFUSE) -> list[Instruction]:
    """Return the filter: (operation, lines to skip if so, if not, value). Calls of another architecture are refused."""
    return [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, 7, architecture),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 5, 0, X32),
        (_EQUAL, 4, 0, IO_URING_SETUP),
        (_EQUAL, 0, 2, socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 0, 1, AF_UNIX),
        (_RETURN, 0, 0, ALLOW),
        (_RETURN, 0, 0, verdict),
    ]


def _prctl(option: int, *arguments: int) -> bool:
    """Return whether the kernel did it."""
    libc = ctypes.CDLL(None, use_errno=True)
    filled = [ctypes.c_ulong(argument) for argument in (*arguments, 0, 0, 0, 0)[:4]]
    return bool(libc.prctl(ctypes.c_int(option), *filled) == 0)


def _where_possible(do: Callable[[], object]) -> None:
    """Do what an older or a stricter system may refuse."""
    try:
        do()
    except (OSError, ValueError, AttributeError):
        return
