"""What a process gives up at its start: its memory on disk, and the internet."""

import struct
import subprocess
import sys

import pytest

from desktop_app import hardening
from desktop_app.hardening import ALLOW, KILL, REFUSE, SYSTEM_CALLS, X32, only_unix_sockets

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux")
X86, ARM = SYSTEM_CALLS["x86_64"], SYSTEM_CALLS["aarch64"]
I386 = 0x40000003
AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK = 2, 10, 16, 17, 40
READ = 0


def verdict(filter, architecture, number, argument=0):
    """Run the filter as the kernel does: one value, a comparison, a jump."""
    call = struct.pack("=iIQ6Q", number, architecture, 0, argument, 0, 0, 0, 0, 0)
    at, held = 0, 0
    while True:
        operation, if_so, if_not, value = filter[at]
        at += 1
        if operation == 0x06:
            return value
        if operation == 0x20:
            (held,) = struct.unpack_from("=I", call, value)
        else:
            at += if_so if (held == value if operation == 0x15 else held >= value) else if_not


@pytest.mark.parametrize(("architecture", "socket"), [X86, ARM], ids=["x86-64", "aarch64"])
class TestTheFilter:
    def test_lets_the_machines_own_sockets_and_all_other_calls_through(self, architecture, socket):
        made = only_unix_sockets(architecture, socket)

        assert verdict(made, architecture, socket, hardening.AF_UNIX) == ALLOW
        assert verdict(made, architecture, READ, AF_INET) == ALLOW
        assert verdict(made, architecture, socket + 1, AF_INET) == ALLOW

    @pytest.mark.parametrize("family", [AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK, 0, 0xFFFFFFFF])
    @pytest.mark.parametrize("answer", [REFUSE, KILL])
    def test_refuses_every_other_socket(self, architecture, socket, family, answer):
        assert verdict(only_unix_sockets(architecture, socket, answer), architecture, socket, family) == answer

    def test_cannot_be_walked_around(self, architecture, socket):
        made = only_unix_sockets(architecture, socket)

        assert verdict(made, I386, READ) == REFUSE
        assert verdict(made, architecture, X32 + socket, hardening.AF_UNIX) == REFUSE
        assert verdict(made, architecture, hardening.IO_URING_SETUP) == REFUSE


def child(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    return done.stdout.split()


@LINUX
def test_a_process_that_forbids_the_internet_has_one_filter_more(kernel_forbids_internet):
    if not kernel_forbids_internet:
        pytest.skip("the kernel takes no filter for system calls")
    count = "print(next(l for l in open('/proc/self/status') if l.startswith('Seccomp_filters')).split()[1])"
    before, after = child(f"from desktop_app.hardening import forbid_internet\n{count}\nforbid_internet()\n{count}")

    assert int(after) == int(before) + 1


@LINUX
@pytest.mark.parametrize("kind", ["intake", "typst", "search"])
def test_children_that_read_foreign_files_forbid_it_before_anything_else(kind, tmp_path, monkeypatch):
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path))
    done = child(
        "from desktop_app import bootstrap\n"
        "bootstrap.forbid_internet = lambda: print('forbidden')\n"
        "bootstrap.begin_journal = lambda *_: exit()\n"
        f"bootstrap.work(['{kind}'])"
    )

    assert done == ([] if kind == "search" else ["forbidden"])


def test_an_unknown_machine_forbids_nothing_and_says_so(monkeypatch):
    monkeypatch.setattr(hardening.platform, "machine", lambda: "riscv64")

    assert hardening.forbid_internet() is False


@LINUX
def test_no_core_is_written_and_nobody_of_the_same_user_reads_the_memory():
    limit, dumpable = child(
        "import ctypes, resource\n"
        "from desktop_app.hardening import keep_memory_off_the_disk\n"
        "keep_memory_off_the_disk()\n"
        "print(*resource.getrlimit(resource.RLIMIT_CORE)[:1], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )

    assert (limit, dumpable) == ("0", "0")


@pytest.mark.parametrize("arguments", [["--help"], ["--worker", "typst"], ["--self-check"], []])
def test_every_door_gives_its_memory_up_first(arguments):
    said = child(
        "import sys\n"
        "from desktop_app import __main__ as door, hardening\n"
        "hardening.keep_memory_off_the_disk = lambda: (print('given up'), sys.exit())\n"
        f"sys.argv[1:] = {arguments}\n"
        "door.main()"
    )

    assert said == ["given", "up"]


def test_what_a_system_refuses_is_no_trouble():
    def refused():
        raise ValueError

    hardening._where_possible(refused)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bounds")
def test_a_process_that_is_bound_writes_no_large_file_and_opens_few(tmp_path):
    said = child(
        "from desktop_app.hardening import bound\n"
        "bound(file=1000, files=20)\n"
        f"small, large = open(r'{tmp_path / 'a'}', 'wb', 0), open(r'{tmp_path / 'b'}', 'wb', 0)\n"
        "print(small.write(bytes(900)), large.write(bytes(9000)))\n"
        "opened = []\n"
        "try:\n"
        "    while True: opened.append(open(r'" + str(tmp_path / "a") + "'))\n"
        "except OSError: print(len(opened))\n"
    )

    assert said[:2] == ["900", "1000"]
    assert int(said[2]) < 20


@LINUX
def test_a_process_that_is_bound_is_told_that_there_is_no_more_memory():
    said = child(
        "from desktop_app.hardening import bound\n"
        "bound(memory=200 * 2**20)\n"
        "print(len(bytes(20 * 2**20)))\n"
        "try: print(len(bytes(300 * 2**20)))\n"
        "except MemoryError: print('no more')"
    )

    assert said == [str(20 * 2**20), "no", "more"]
