"""Long work tells the window how far it is in few words, waits, goes on and stops."""

import threading

import pytest

from desktop_app.ui.course import RECENT_S, Course, Pace


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_thousands_of_findings_come_in_few_batches_and_in_their_order(qtbot):
    course = Course()
    batches: list[list[int]] = []
    course.came.connect(batches.append)

    def work() -> None:
        for number in range(5000):
            course.told(number, 5000, "")
            course.found(number)

    thread = threading.Thread(target=work)
    thread.start()
    qtbot.waitUntil(lambda: sum(map(len, batches)) == 5000)
    thread.join()
    assert [one for batch in batches for one in batch] == list(range(5000))
    assert len(batches) < 50


def test_a_paused_work_waits_and_a_stopped_one_ends(qtbot):
    course = Course()
    answers: list[bool] = []
    asked = threading.Event()

    def work() -> None:
        asked.set()
        answers.append(course.told(0, 2, "а"))
        answers.append(course.told(1, 2, "б"))

    course.pause()
    thread = threading.Thread(target=work)
    thread.start()
    assert asked.wait(5)
    assert answers == []
    assert course.waits
    course.stop()
    thread.join(5)
    assert answers == [False, False]
    course.end(None)


def test_what_is_left_comes_before_the_end(qtbot):
    course = Course()
    order: list[object] = []
    course.came.connect(order.append)
    course.over.connect(order.append)
    course.found("последнее")
    course.end("конец")
    assert order == [["последнее"], "конец"]
    assert not course.running


def test_the_rate_is_that_of_the_last_seconds(clock):
    pace = Pace(clock)
    pace.reached(0)
    assert pace.seconds_left(100) is None
    clock.now = 10
    pace.reached(10)
    assert pace.a_second == 1
    assert pace.seconds_left(50) == 50
    for _ in range(30):
        clock.now += 1
        pace.reached(10 + round(10 * (clock.now - 10)))
    assert clock.now - RECENT_S >= 10
    assert pace.a_second == pytest.approx(10, rel=0.1)


def test_the_time_of_a_pause_counts_for_nothing(clock):
    pace = Pace(clock)
    pace.reached(0)
    clock.now = 5
    pace.reached(50)
    pace.forget()
    clock.now = 500
    pace.reached(50)
    clock.now = 501
    pace.reached(60)
    assert pace.a_second == 10
