//! Records of workbooks that are judged.

use super::super::super::refusal::{LOCAL, SCRIPT};
use super::super::text::wide;
use super::*;

fn record(kind: u16, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), content].concat()
}

/// A text behind the number of its letters.
fn text(text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    [&length.to_le_bytes()[..], &[0], text.as_bytes()].concat()
}

fn start(version: u16) -> Vec<u8> {
    record(0x809, &[&version.to_le_bytes()[..], &[5, 0, 0, 0, 0, 0]].concat())
}

#[track_caller]
fn check(version: u16, records: &[&[u8]], expected: Result<(), Refusal>) {
    let book = [&start(version), &records.concat()[..]].concat();
    assert_eq!(inspect(&book, &Budget::new(1_000)), expected, "{records:?}");
}

#[test]
fn sources_of_data_are_judged_by_their_places() {
    let book = |place: &str| record(0x1ae, &[&[1, 0][..], &text(place)].concat());
    let wide_book = |place: &str| {
        let length = u16::try_from(place.len()).unwrap().to_le_bytes();
        record(0x1ae, &[&[1, 0][..], &length, &[1], &wide(place)].concat())
    };
    let name = |place: &str| record(0x52, &[text("a"), text(place)].concat());
    let range = |place: &str| record(0x51, &[&[0; 6][..], &text(place)].concat());
    for (record, expected) in [
        (record(0x1ae, &[1, 0, 1, 4]), Ok(())),
        (record(0x1ae, &[1, 0, 1, 0x3a]), Ok(())),
        (book(" "), Ok(())),
        (book("\0"), Ok(())),
        (book("cmd\u{3}/c calc"), Err(ACTIVE)),
        (wide_book("Word.Document\u{3}a"), Err(ACTIVE)),
        (book("\u{1}\u{5}$https://example.org/a.xls"), Err(REMOTE)),
        (book("\u{1}\u{1}@example.org\u{3}a.xls"), Err(LOCAL)),
        (book("\u{1}\u{1}C\u{3}a.xls"), Err(LOCAL)),
        (book("\u{1}a.xls"), Err(REMOTE)),
        (book("a.xls"), Err(REMOTE)),
        (name(""), Ok(())),
        (name("https://example.org/a.xls"), Err(REMOTE)),
        (range("\u{2}Sheet1"), Ok(())),
        (range("\u{1}[a.xls]Sheet1"), Err(REMOTE)),
        (record(0x1b5, &[&[1, 0, 0, 0][..], &text("\u{1}\u{1}Ca.xls")].concat()), Err(LOCAL)),
        (record(0xdc, &[4, 0]), Err(REMOTE)),
        (record(0x80a, &[4, 0]), Err(REMOTE)),
        (record(0x813, &[4, 0]), Err(ACTIVE)),
        (record(0x17, &[1, 0, 0, 0, 0, 0, 0, 0]), Ok(())),
    ] {
        check(0x600, &[&record], expected);
    }
}

#[test]
fn sources_of_data_of_old_workbooks_are_judged() {
    let sheet = |place: &[u8]| record(0x17, place);
    for (record, expected) in [
        (sheet(b"\x01\x04"), Ok(())),
        (sheet(b"\x06\x03Sheet1"), Ok(())),
        (sheet(b"\x01:"), Ok(())),
        (sheet(b"\x0bcmd\x03/c calc"), Err(ACTIVE)),
        (sheet(b"\x0c\x01\x01C\x03a.xls"), Err(LOCAL)),
        (sheet(b"\x06\x01a.xls"), Err(REMOTE)),
        (record(0x51, b"\0\0\0\0\0\0\x07\x02Sheet1"), Ok(())),
        (record(0x52, b"\x01a\x05a.xls"), Err(REMOTE)),
    ] {
        check(0x500, &[&record], expected);
    }
}

#[test]
fn links_and_formulas_are_judged_over_several_records() {
    let class = b"\xd0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\0\xaa\0\x4b\xa9\x0b";
    let link = |target: &str| {
        [&[0; 8][..], class, b"\x02\0\0\0\x01\x01\0\0\x09\0\0\0", &wide(target), &[0; 2]].concat()
    };
    let (web, script) = (link("https://example.org"), link("javascript:a()"));
    check(0x600, &[&record(0x1b8, &web)], Ok(()));
    check(0x600, &[&record(0x1b8, &script)], Err(SCRIPT));
    for at in [1, 15, 20, 40] {
        let (first, second) = script.split_at(at);
        check(0x600, &[&record(0x1b8, first), &record(CONTINUE, second)], Err(SCRIPT));
    }
    // REGISTER of a text, in a cell, in several, and with a name.
    let call = b"\x17\x01\0a\x42\x01\x95\0";
    let length = [8, 0];
    for (kind, head) in [(0x06, 20), (0x4bc, 8), (0x221, 12)] {
        let formula = [&vec![0; head][..], &length, call].concat();
        check(0x600, &[&record(kind, &formula)], Err(ACTIVE));
    }
    let name = |name: &[u8], tokens: &[u8]| {
        let letters = u8::try_from(name.len()).unwrap();
        let length = [u8::try_from(tokens.len()).unwrap(), 0];
        record(0x18, &[&[0, 0, 0, letters][..], &length, &[0; 9], name, tokens].concat())
    };
    check(0x600, &[&name(b"a", b"\x1e\x01\0")], Ok(()));
    check(0x600, &[&name(b"image", b"\x1e\x01\0")], Ok(()));
    check(0x600, &[&name(b"a", call)], Err(ACTIVE));
    check(0x600, &[&name(b"_xlfn.WEBSERVICE", b"")], Err(REMOTE));
    check(0x600, &[&record(0x23, b"\0\0\0\0\0\0\x07\0COUPNUM\x02\0\x1c\x17")], Ok(()));
    check(0x600, &[&record(0x23, b"\0\0\0\0\0\0\x0b\0SQL.REQUEST")], Err(ACTIVE));
}

#[test]
fn sheets_begin_where_the_workbook_says() {
    let sheet = |place: u32| record(0x85, &[&place.to_le_bytes()[..], b"\0\0\x01\0A"].concat());
    let place = u32::try_from(start(0x600).len() + sheet(0).len()).unwrap();
    check(0x600, &[&sheet(place), &start(0x600)], Ok(()));
    check(0x600, &[&sheet(place + 2), &start(0x600)], Err(UNREADABLE));
    // A source that another record seems to hold.
    let hidden = [start(0x600), record(0x1ae, &[1, 0, 0, 0])].concat();
    check(0x600, &[&sheet(place + 4), &record(0x99, &hidden)], Err(UNREADABLE));
}

#[test]
fn sheets_of_macros_are_found() {
    for sheet in [
        &b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x06\0Macro1"[..],
        b"\x85\0\x0e\0\x11\x22\0\0\x02\x01\x06\0Macro1",
        b"\x85\0\x0d\0\x11\x22\0\0\0\x01\x06Macro1",
        b"\x85\0\x14\0\x11\x22\0\0\x01\x01\x06\x01M\0a\0c\0r\0o\x001\0",
    ] {
        assert!(has_macro_sheet(sheet), "{sheet:?}");
    }
    for sheet in [
        &b"\x85\0\x0e\0\x11\x22\0\0\0\0\x06\0Sheet1"[..],
        b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x09\0Sheet1",
        b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x06\xff",
    ] {
        assert!(!has_macro_sheet(sheet), "{sheet:?}");
    }
}
