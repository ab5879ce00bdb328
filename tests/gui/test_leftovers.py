"""The guard of these tests must be able to fail."""

pytest_plugins = ["pytester"]


def test_a_forgotten_timer_window_or_thread_fails_its_test(pytester, request, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(request.config.rootpath))
    guard = request.config.rootpath / "tests" / "gui" / "conftest.py"
    pytester.makeconftest(guard.read_text(encoding="utf-8"))
    pytester.makepyfile(
        """
        import threading
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QLabel

        kept = []

        def test_timer():
            timer = QTimer()
            timer.start(100_000)
            kept.append(timer)

        def test_window():
            label = QLabel("left")
            label.show()
            kept.append(label)

        def test_thread():
            end = threading.Event()
            kept.append(end)
            thread = threading.Thread(target=end.wait, daemon=True)
            thread.start()

        def test_tidy(qtbot):
            label = QLabel("tidy")
            qtbot.addWidget(label)
            label.show()
        """
    )

    result = pytester.runpytest_subprocess("-p", "no:randomly", f"--rootdir={pytester.path}")

    result.assert_outcomes(passed=4, errors=3)
    result.stdout.fnmatch_lines(["*timer.start(100_000)*", "*thread.start()*"])
