"""Faces on a road: each is drawn once, and used wherever somebody stops."""

from personary.views.parts import Face
from personary.views.route import draw_route

ODA, TAREK = Face("Od", 0, 0), Face("Ta", 1, 0)


def test_a_face_is_drawn_once_and_told_by_its_number() -> None:
    route = draw_route(((ODA, TAREK), (), (TAREK,)), 1, 3)
    assert route.faces == (ODA, TAREK)
    assert [[number for _, number in stop.faces] for stop in route.stops] == [[0, 1], [], [1]]
    assert [stop.used for stop in route.stops] == [True, False, True]


def test_who_finds_no_room_is_counted_and_not_drawn() -> None:
    crowd = tuple(Face(str(n), n, 0) for n in range(40))
    (stop,) = (route := draw_route((crowd,), 1, 6)).stops
    assert len(route.faces) == len(stop.faces) < 40
    assert stop.more == f"+{40 - len(stop.faces)}"
