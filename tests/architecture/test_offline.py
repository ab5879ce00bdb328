"""Nothing goes online, not even by accident in a test."""

import socket
import subprocess
import sys
import urllib.request

import pytest


def test_a_connection_is_refused():
    with (
        pytest.raises((AssertionError, PermissionError), match=r"network|not permitted"),
        socket.socket(socket.AF_INET, socket.SOCK_STREAM) as plug,
    ):
        plug.connect(("127.0.0.1", 9))


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_process_that_a_test_starts_gets_no_internet_socket(kernel_forbids_internet, family):
    if not kernel_forbids_internet:
        pytest.skip("the kernel takes no filter for system calls, or is not Linux on x86-64 or aarch64")
    code = f"import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', 'import socket; socket.socket(socket.{family})']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 1
    assert "PermissionError" in done.stderr


def test_a_name_is_not_looked_up():
    with pytest.raises(AssertionError, match="address"):
        urllib.request.urlopen("http://example.invalid/", timeout=1)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the system has no such sockets")
def test_processes_of_this_machine_may_talk(tmp_path):
    with (
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as here,
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as there,
    ):
        here.bind(str(tmp_path / "s"))
        here.listen(1)
        there.connect(str(tmp_path / "s"))

        assert here.accept()[0].close() is None
