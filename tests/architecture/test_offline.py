"""Nothing goes online, not even by accident in a test."""

import socket
import urllib.request

import pytest


def test_a_connection_is_refused():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as plug, pytest.raises(AssertionError, match="network"):
        plug.connect(("127.0.0.1", 9))


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
