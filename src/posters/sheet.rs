//! What the templates of paper see: a poster's sheet, a tear-off strip, and the list of all.

use serde::Serialize;

use crate::model::kind::{Poster, Role, Size};
use crate::model::{LangId, Page, PageData, PageKind, Route, Site};
use crate::render::PrintContext;

use super::code::{Code, QUIET};
use super::column::{self, Number};
use super::headline;
use super::numbers;
use super::paper::{fit, sheet};

/// How a sheet is asked for.
#[derive(Clone, Debug)]
pub struct Wish {
    pub size: Size,
    /// One language, or two on one sheet.
    pub langs: Vec<LangId>,
    /// Millimetres beyond the trim on each side; with crop marks.
    pub bleed: f64,
    /// For office printers: black on white.
    pub black: bool,
}

/// One sheet of paper. Lengths are millimetres as text, so that a style can hold them.
#[derive(Serialize)]
pub struct Sheet {
    pub title: String,
    pub lang: String,
    pub dir: &'static str,
    pub size: &'static str,
    pub width: String,
    pub height: String,
    /// The paper around the trim: bleed and room for crop marks; `0` without.
    pub slug: String,
    pub bleed: String,
    pub marks: bool,
    pub black: bool,
    pub two: bool,
    /// The call code's words stand beside it, not below it.
    pub wide: bool,
    /// Of the part with the codes.
    pub paper: String,
    /// Of the address.
    pub letters: String,
    pub site: String,
    /// Says which number to confirm; empty on a sheet that may be printed.
    pub proof: String,
    pub voices: Vec<Voice>,
    pub link: Drawn,
    pub address: String,
    pub number: Option<Number>,
    pub other: Option<Number>,
    pub organisations: Vec<String>,
    /// For whoever hangs it: code, place, size.
    pub note: String,
    /// The strips of a tear-off sheet, as often as they fit.
    pub strips: Vec<u8>,
}

/// What a sheet says in one language.
#[derive(Serialize)]
pub struct Voice {
    pub lang: String,
    pub dir: &'static str,
    pub headline: String,
    /// The headline's size, in hundredths of the sheet's width.
    pub letters: String,
    pub sentence: String,
    pub scan: String,
    pub or_type: String,
    pub call: String,
    pub call_code: String,
    pub tamper: String,
}

/// A code, ready to be drawn.
#[derive(Serialize)]
pub struct Drawn {
    pub path: String,
    /// `-4 -4 37 37`
    pub view: String,
    /// With its quiet zone.
    pub width: String,
    pub says: String,
    /// The same width, as a length to reckon with.
    #[serde(skip)]
    pub whole: f64,
}

/// What the call code's words need beside it.
const WORDS: f64 = 12.0;
/// Of the address below the link code, and how to use both.
const ADDRESS: f64 = 6.5;
/// Of the foot: what to do about a sticker, and who stands behind the sheet.
const FOOT: f64 = 10.5;

/// The sheet of a poster; `None` where no code can be drawn, as without `base_url`.
pub fn sheet_of(
    press: PrintContext<'_>,
    page: &Page,
    poster: &Poster,
    wish: &Wish,
) -> Option<Sheet> {
    let site = press.renderer.site;
    let address = Route::Landing { page: page.id }.absolute(site)?;
    let code = Code::link(&address)?;
    let (width, height) = sheet(wish.size);
    let unit = width / 100.0;
    let fit = fit(&code, wish.size, poster.scan_distance_cm);
    let link = drawn(&code, fit.width);
    let voices = wish.langs.len() as f64;
    // From here on in hundredths of the width: the link code's white, and the column beside it.
    let whole = fit.width * f64::from(code.side() + 2 * QUIET) / f64::from(code.side()) / unit;
    let column = 100.0 - whole - 7.0;
    let mut numbers = numbers::of(site, poster).into_iter();
    let mut number = |draw| Some(column::number(press, wish, numbers.next()?, column, draw));
    let (number, other) = (number(true), number(false));
    let dial = number.as_ref().and_then(|number| number.code.as_ref());
    let dial = dial.map_or(0.0, |code| code.whole / unit);
    let wide = column >= dial + WORDS;
    let beside = number.iter().map(|number| number.height(column)).sum::<f64>()
        + other.iter().map(|other| other.height_of_other(column)).sum::<f64>()
        + dial
        + if wide { 3.0 } else { 5.5 + 2.5 * voices };
    let paper = beside.max(whole + ADDRESS + 2.0 * (voices - 1.0));
    let proof = proof(press, poster, *wish.langs.first()?);
    let foot = FOOT + 2.4 * (voices - 1.0);
    let night = height / unit - paper - foot - band(&proof);
    let lang = *wish.langs.first()?;
    let slug = if wish.bleed > 0.0 { wish.bleed + 7.0 } else { 0.0 };
    Some(Sheet {
        title: format!("{} {}", poster.code.value, page.text(lang).title.value),
        lang: site.code(lang).to_owned(),
        dir: press.direction(lang),
        size: wish.size.into_str(),
        width: mm(width),
        height: mm(height),
        slug: mm(slug),
        bleed: mm(wish.bleed),
        marks: wish.bleed > 0.0,
        black: wish.black,
        two: wish.langs.len() > 1,
        site: site.campaign.title(lang).to_owned(),
        proof,
        wide,
        paper: mm(paper * unit),
        letters: format!(
            "{:.2}",
            ((whole - 8.0) / (readable(&address).chars().count() as f64 * 0.6)).clamp(1.4, 3.4)
        ),
        voices: self::voices(press, page, wish, night),
        link,
        address: readable(&address),
        number,
        other,
        organisations: organisations(site, lang),
        note: format!("{} · {} · {}", poster.code.value, poster.place, wish.size.into_str()),
        strips: Vec::new(),
    })
}

/// A sheet of A4 whose lower edge is cut into strips to take along.
pub fn tear_off(
    press: PrintContext<'_>,
    page: &Page,
    poster: &Poster,
    wish: &Wish,
) -> Option<Sheet> {
    // Nothing may bleed into a strip's neighbour: such a sheet is printed as it is.
    let wish = Wish { size: Size::A4, bleed: 0.0, ..wish.clone() };
    let mut sheet = sheet_of(press, page, poster, &wish)?;
    let code = Code::link(&Route::Landing { page: page.id }.absolute(press.renderer.site)?)?;
    sheet.link = drawn(&code, STRIP * f64::from(code.side()) / f64::from(code.side() + 2 * QUIET));
    sheet.voices = voices(press, page, &wish, STRIPS_NIGHT - band(&sheet.proof));
    sheet.strips = (1..=STRIPS).collect();
    Some(sheet)
}

/// Seven strips of 30 mm, each with as wide a code as they hold with its quiet zone.
const STRIPS: u8 = 7;
const STRIP: f64 = 30.0;
/// What the strips and the number above them leave of the sheet.
const STRIPS_NIGHT: f64 = 82.0;

/// What the night says, in letters as large as a night this high holds.
fn voices(press: PrintContext<'_>, page: &Page, wish: &Wish, night: f64) -> Vec<Voice> {
    // The edges, the brand and the line between two voices are taken off first.
    let (room, scale) = match wish.langs.as_slice() {
        [_] => (night - 19.0, Scale { largest: 15.5, sentence: 3.7, gap: 2.6 }),
        several => {
            let voices = several.len() as f64;
            let room = (night - 15.5 - 5.0 * (voices - 1.0)) / voices;
            (room, Scale { largest: 11.0, sentence: 2.6, gap: 1.2 })
        }
    };
    wish.langs.iter().map(|lang| voice(press, page, *lang, room, scale)).collect()
}

/// How large a voice speaks; `paper.css` says the same.
#[derive(Clone, Copy)]
struct Scale {
    /// Of the headline, at most.
    largest: f64,
    sentence: f64,
    /// Between both.
    gap: f64,
}

fn voice(press: PrintContext<'_>, page: &Page, lang: LangId, room: f64, scale: Scale) -> Voice {
    let site = press.renderer.site;
    let (whose, text) = page.answer(lang);
    let say = |message| press.message(lang, message);
    let headline = text.title.value.clone();
    // Scripts with marks above and below need more air.
    let line = if press.direction(whose) == "rtl" { 1.4 } else { 1.05 };
    let sentence = text.description.as_ref().map_or("", |d| &d.value);
    let below = headline::rows(sentence, 88.0, scale.sentence) * scale.sentence * 1.35 + scale.gap;
    let letters = headline::size(&headline, 88.0, room - below, line, scale.largest, 2.5);
    Voice {
        lang: site.code(whose).to_owned(),
        dir: press.direction(whose),
        letters: format!("{letters:.2}"),
        headline,
        sentence: sentence.to_owned(),
        scan: say("poster-scan"),
        or_type: say("poster-type"),
        call: say("poster-call"),
        call_code: say("poster-call-code"),
        tamper: say("poster-sticker"),
    }
}

/// A code as templates draw it, so many millimetres wide without its quiet zone.
pub fn drawn(code: &Code, width: f64) -> Drawn {
    let modules = code.side() + 2 * QUIET;
    let whole = width * f64::from(modules) / f64::from(code.side());
    Drawn {
        path: code.path(),
        view: format!("-{QUIET} -{QUIET} {modules} {modules}"),
        width: mm(whole),
        says: code.text().to_owned(),
        whole,
    }
}

/// How high the band of a proof is, in hundredths of the sheet's width.
fn band(proof: &str) -> f64 {
    let rows = headline::rows(proof, 92.0, 2.6);
    if rows > 0.0 { rows * 3.2 + 4.4 } else { 0.0 }
}

/// The watermark of a sheet that may not be printed yet.
fn proof(press: PrintContext<'_>, poster: &Poster, lang: LangId) -> String {
    let waiting = numbers::to_confirm(press.renderer.site, poster);
    if waiting.is_empty() {
        return String::new();
    }
    let shown: Vec<String> = waiting.iter().map(|number| number.phone.isolated()).collect();
    press.format(lang, "poster-proof", &[("numbers", press.list(lang, &shown).into())])
}

/// Who stands behind the campaign, by name.
fn organisations(site: &Site, lang: LangId) -> Vec<String> {
    let behind = |page: &&Page| match &page.kind {
        PageData::Organisation(organisation) => organisation.role == Some(Role::Consortium),
        _ => false,
    };
    let pages = site.pages_of(PageKind::Organisation).filter(behind);
    pages.map(|page| page.text(lang).title.value.clone()).collect()
}

/// An address as people type it: `example.org/704`.
pub fn readable(address: &str) -> String {
    let short = address.trim_start_matches("https://").trim_start_matches("http://");
    short.trim_end_matches('/').to_owned()
}

fn mm(length: f64) -> String {
    let text = format!("{length:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
