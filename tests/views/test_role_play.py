import datetime as dt

import pytest

from personary.catalog.watch import Watch, watched
from personary.measures.scenes import scenes
from personary.pages.kinds import KINDS
from personary.pages.plan import make_site
from personary.views.briefing import Briefing
from personary.views.role_play import present_role_play
from personary.views.role_play_buyer import present_role_play_buyer
from personary.views.role_play_cards import present_role_play_cards
from personary.views.role_play_index import present_role_play_index
from personary.views.role_play_marketer import present_role_play_marketer
from personary.views.role_play_observer import present_role_play_observer
from personary.views.role_play_salesperson import present_role_play_salesperson
from personary.views.scene import staged
from personary.words import words_for
from tests.builders import a_catalog, a_journey, a_persona, a_role_play, an_alignment

GUIDE = {
    "opens_with": "Ask for the last stop.",
    "ask": ["Which machines stop the line?", "Whose ear do you trust?"],
    "listen_for": ["A fitter whose opinion settles things"],
    "avoid": ["Any slide before the stop has been told"],
}
ODA = {
    "stops": [{
        "stage": "new-business/first-talk", "doing": "Walks the line", "thinking": "Show me on the old press.",
        "feeling": "-1", "because": "The last trial failed.", "asks": ["Who has to look at it?"],
        "engagement": {"marketing": "Sends the count"}, "assets": ["record"],
    }],
    "objections": [
        {"says": "The sensors are expensive.", "answer": "Do not lower the price.", "ask_back": "What is an hour?"},
        {"says": "We tried this.", "means": "I paid for it.", "raised_at": "new-business/first-talk",
         "answer": "Ask who looked.", "ask_back": "Who opened it?"},
    ],
    "needs": {"unstated": [{"text": "Not to look foolish again", "driver": "confidence"}]},
    "issues": [{"text": "Bearings are changed by the calendar", "impact": "Four long stops"}],
    "conversation_guide": GUIDE,
}  # fmt: skip
JOURNEY = a_journey(
    stages=[
        {"id": "first-talk", "name": "Is it real?", "phase": "before_sale", "sales_ready": "true",
         "goals": {"marketing": "Answer the alarm question", "sales": "Agree what counts"}},
        {"id": "proof", "name": "Prove it", "phase": "before_sale", "entry_criteria": ["One line is written down"]},
    ]
)  # fmt: skip
SHELF = an_alignment(library=[{"id": "record", "title": "The false-alarm record", "kind": "one page"}])
READY = "with_oda"
WRITTEN = "first-talk-with-oda"


def a_briefing(*definitions, language="en", **settings):
    persona = a_persona(**ODA)
    catalog = a_catalog(persona, JOURNEY, SHELF, *definitions, language=language, **settings)
    return Briefing("Buyers", catalog, dt.date(2026, 11, 20), words_for(language))


@pytest.fixture
def ready():
    return a_briefing()


def test_a_scene_is_filled_once_and_whatever_page_plays_it_has_asked_for_its_persona():
    watch = Watch()
    briefing = Briefing(
        "", watched(a_catalog(a_persona(**ODA), JOURNEY, SHELF), watch), dt.date(2026, 7, 25), words_for("en")
    )
    notes = []
    for present in (present_role_play_buyer, present_role_play_observer):
        with watch.noting() as asked:
            present(briefing, READY)
        notes.append(asked)
    assert staged(briefing, READY) is staged(briefing, READY)
    assert all({("persona", "=oda"), ("scenes", "persona/oda")} <= asked for asked in notes)


def test_a_ready_made_scene_has_every_part_filled(ready):
    scene = staged(ready, READY)
    buyer = scene.buyers[0]
    assert scene.name == "A talk with Oda: Is it real?"
    assert scene.objective == "Hear or see this before the talk ends: One line is written down"
    assert buyer.opening == "I have 15 minutes. Show me on the old press."
    assert buyer.mood == "Doubtful, arms crossed. The reason: The last trial failed."
    assert buyer.reveals[0] == ("Asked how the last attempt went for them", "Not to look foolish again")
    assert ("Asked what this costs: Bearings are changed by the calendar", "Four long stops") in buyer.reveals
    assert buyer.must_raise == ("We tried this.", "The sensors are expensive.")
    assert scene.script[0].line == "Which machines stop the line?"
    assert len(scene.rubric) == 5
    assert sum(int(each.weight) for each in scene.rubric) == 100
    assert any("A fitter whose opinion settles things" in text for text in scene.watch_for)


def test_the_sellers_sheets_are_filled_from_stage_stop_and_guide(ready):
    sales = present_role_play_salesperson(ready, READY).side
    marketing = present_role_play_marketer(ready, READY).side
    assert (marketing.aim, sales.aim) == ("Answer the alarm question", "Agree what counts")
    assert sales.content == ("The false-alarm record, one page",)
    assert sales.questions == tuple(GUIDE["ask"])
    assert [each.says for each in sales.objections] == ["We tried this.", "The sensors are expensive."]
    assert marketing.hints == tuple(GUIDE["listen_for"])
    assert sales.hints == tuple(GUIDE["avoid"])


def test_what_the_file_says_comes_first_and_only_its_silence_is_filled():
    play = a_role_play(
        minutes={"play": "20"},
        buyers=[{"persona": "oda", "mood": "Tired", "must_raise": ["Who pays?"]}],
        salesperson={"aim": "Ask before showing"},
    )
    briefing = a_briefing(play)
    scene = staged(briefing, WRITTEN)
    assert scene.name == "A first talk"
    assert (scene.timing.brief, scene.timing.play, scene.timing.total) == (5, 20, 45)
    assert scene.buyers[0].mood == "Tired"
    assert scene.buyers[0].must_raise == ("Who pays?",)
    assert scene.buyers[0].opening == "I have 20 minutes. Show me on the old press."
    assert present_role_play_salesperson(briefing, WRITTEN).side.aim == "Ask before showing"
    assert present_role_play_marketer(briefing, WRITTEN).side.aim == "Answer the alarm question"


def test_a_persona_that_says_next_to_nothing_still_gives_a_scene():
    bare = a_persona("bare", name="Bo", stops=[{"stage": "nowhere/at-all"}], objections=[{"says": "No."}])
    briefing = a_briefing(bare)
    for kind in KINDS:
        if kind.name.startswith("role-play-") and kind.name != "role-play-index":
            assert kind.present(briefing, "with_bare").frame.title
    assert len(present_role_play_cards(briefing, "with_bare").cards) == 8


def test_the_same_files_give_the_same_scenes(ready):
    assert tuple(make_site(ready, {}).pages) == tuple(make_site(a_briefing(), {}).pages)


def test_one_team_that_does_both_plays_both_sellers():
    briefing = a_briefing(teams=["growth"])
    assert present_role_play_marketer(briefing, READY).side.team.key == "growth"
    assert present_role_play_salesperson(briefing, READY).side.team.key == "growth"


def test_the_plan_says_in_words_when_each_part_begins(ready):
    plan = present_role_play(ready, READY).plan
    assert [(part.minutes, part.starts) for part in plan] == [
        ("5 minutes", "from 0:00"), ("15 minutes", "from 0:05"), ("20 minutes", "from 0:20"),
    ]  # fmt: skip
    assert all(1 <= part.share <= 20 for part in plan)


def test_the_rotation_names_people_and_time(ready):
    groups = present_role_play(ready, READY).groups
    assert groups[0].rounds == ("B markets, C sells", "C markets, B sells")
    assert groups[1].rounds[0] == "B markets, C sells; D observes"
    assert groups[3].buyers == "A and B in turns"
    assert groups[0].time == "75 minutes"


def test_past_debriefs_stand_side_by_side_the_latest_first():
    play = a_role_play(
        debriefs=[
            {"date": "2026-06-12", "aligned": "partly", "value_statement": {"buyer": "Not alone."},
             "observed_changes": [{"persona": "oda", "field": "needs.unstated", "change": "Another fear"}]},
            {"date": "2026-06-26", "aligned": "fully"},
        ]
    )  # fmt: skip
    page = present_role_play(a_briefing(play), WRITTEN)
    assert [each.day for each in page.played] == ["26 June 2026", "12 June 2026"]
    assert page.played[1].statements == (
        ("Buyer", "Not alone."), ("Marketer", "Nothing written"), ("Salesperson", "Nothing written"),
    )  # fmt: skip
    change = page.played[1].changes[0]
    assert (change.field, change.is_open) == ("Unstated needs", True)
    assert page.proofs[0].text == "Tried at 1 stage; all three named the same value, last on 26 June 2026."


def test_the_index_shows_where_each_persona_was_met_and_what_waits():
    play = a_role_play(
        debriefs=[{"date": "2026-06-12", "aligned": "partly",
                   "observed_changes": [{"persona": "oda", "field": "goals", "change": "Fewer of them"}]}]
    )  # fmt: skip
    index = present_role_play_index(a_briefing(play), "")
    ((_, cells),) = index.grids[0].rows
    assert [(cell.text, cell.is_there) for cell in cells] == [("Partly aligned", True), ("Not there", False)]
    assert index.waiting[0].change == "Fewer of them"
    assert index.scenes[0].last == "Last played 12 June 2026: Partly aligned"


def test_an_empty_index_says_what_is_missing():
    briefing = Briefing("Buyers", a_catalog(a_persona()), dt.date(2026, 11, 20), words_for("en"))
    page = next(page for page in make_site(briefing, {}).pages if page.kind == "role-play-index")
    assert "No scene yet" in page.body
    assert "A persona with stops on a journey and objections gets one by itself." in page.body


def test_there_are_always_eight_cards_and_the_last_one_closes(ready):
    cards = present_role_play_cards(ready, READY).cards
    assert [card.place for card in cards] == [f"{n} of 8" for n in range(1, 9)]
    assert cards[-1].top == "Close"


def test_buyers_take_turns_on_the_cards():
    henrik = a_persona("henrik", name="Henrik", conversation_guide={"ask": ["What does an hour cost?"]})
    play = a_role_play(buyers=[{"persona": "oda"}, {"persona": "henrik"}])
    cards = present_role_play_cards(a_briefing(henrik, play), WRITTEN).cards
    assert [card.top for card in cards[:2]] == ["Ask Oda", "Ask Henrik"]


def test_the_observer_gets_the_rubric_to_tick(ready):
    assert len(present_role_play_observer(ready, READY).rubric) == 5


def test_the_buyers_sheet_holds_every_buyer():
    henrik = a_persona("henrik", name="Henrik, plant manager")
    play = a_role_play(buyers=[{"persona": "oda"}, {"persona": "henrik"}])
    sheet = present_role_play_buyer(a_briefing(henrik, play), WRITTEN)
    assert sheet.staging.people == "Oda and Henrik"
    assert len(sheet.staging.buyers) == 2


@pytest.mark.parametrize("audience", ["partner", "public"])
def test_others_than_our_own_people_practise_nothing(audience):
    briefing = a_briefing(audience=audience)
    assert scenes(briefing.catalog)
    assert not [page for page in make_site(briefing, {}).pages if page.kind.startswith("role-play")]


def test_german_pages_speak_german():
    briefing = a_briefing(language="de")
    pages = {page.kind: page.body for page in make_site(briefing, {}).pages}
    assert "Wer das Blatt der Kundenseite gelesen hat, verkauft in keiner Runde." in pages["role-play"]
    assert "Ich habe 15 Minuten." in pages["role-play-buyer"]
    assert "Gewappnet für" in pages["role-play-salesperson"]
