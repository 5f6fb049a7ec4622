import pytest

from personary.measures.rotation import rotations


@pytest.mark.parametrize("buyers", [1, 2, 3, 4])
def test_nobody_sells_who_has_read_the_buyers_sheet_and_everybody_else_does(buyers):
    for rotation in rotations(buyers):
        selling = {person for each in rotation.rounds for person in (each.marketer, each.salesperson)}
        assert selling == set(range(rotation.people)) - set(rotation.buyers)


@pytest.mark.parametrize("buyers", [1, 2, 3])
def test_in_each_round_everybody_does_one_thing(buyers):
    for rotation in rotations(buyers):
        for number, each in enumerate(rotation.rounds):
            if rotation.take_turns:
                playing = {rotation.buyers[number % len(rotation.buyers)]}
            else:
                playing = set(rotation.buyers)
            busy = [*playing, each.marketer, each.salesperson, *each.observers]
            assert sorted(busy) == list(range(rotation.people))


def test_three_to_six_people_can_play():
    assert [rotation.people for rotation in rotations(1)] == [3, 4, 5, 6]


def test_six_share_a_single_buyers_part_in_turns():
    assert rotations(1)[-1].take_turns
    assert not rotations(2)[-1].take_turns


def test_three_have_one_person_for_two_buyers():
    assert rotations(2)[0].buyers == (0,)
