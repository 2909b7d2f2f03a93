//! What the templates of paper see: a poster's sheet, a tear-off strip, and the list of all.

use serde::Serialize;

use crate::model::kind::{Poster, Role, Size};
use crate::model::{Kind, LangId, Noun, Page, Route, Site};
use crate::render::Press;

use super::code::{Code, QUIET};
use super::headline;
use super::numbers;
use super::paper::{call_width, fit, sheet};

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
    /// The call code stands beside the number, not below it.
    pub wide: bool,
    /// Of the lower part.
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
}

#[derive(Serialize)]
pub struct Number {
    pub text: String,
    /// In hundredths of the sheet's width.
    pub letters: String,
    pub names: Vec<Said>,
    pub code: Option<Drawn>,
}

/// A helpline's name, and what to know of it, in one language.
#[derive(Serialize)]
pub struct Said {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub facts: String,
}

/// From how wide a column on the call code stands beside the number, and what it takes there.
const WIDE: f64 = 40.0;
const CALL: f64 = 19.0;

/// The sheet of a poster; `None` where no code can be drawn, as without `base_url`.
pub fn sheet_of(press: Press<'_>, page: &Page, poster: &Poster, wish: &Wish) -> Option<Sheet> {
    let site = press.edition.site;
    let address = Route::Landing { page: page.id }.absolute(site)?;
    let code = Code::link(&address)?;
    let (width, height) = sheet(wish.size);
    let unit = width / 100.0;
    let fit = fit(&code, wish.size, poster.scan_distance_cm);
    let link = drawn(&code, fit.width);
    let whole = fit.width * f64::from(code.side() + 2 * QUIET) / f64::from(code.side());
    // In hundredths of the width: the column beside the code, the paper's part, and the night's.
    let column = (width - whole) / unit - 5.0;
    let wide = column >= WIDE;
    let two = wish.langs.len() > 1;
    let beside = match (wide, two) {
        (true, false) => 42.0,
        (true, true) => 55.0,
        (false, false) => 64.0,
        (false, true) => 68.0,
    };
    let paper = (whole / unit).max(beside) + if two { 11.5 } else { 8.5 };
    let paper = paper.max(height / unit / 3.0);
    let proof = proof(press, poster, *wish.langs.first()?);
    let night = height / unit - paper - if proof.is_empty() { 0.0 } else { 6.5 };
    let room = if wide { column - CALL } else { column };
    let mut numbers = numbers::of(site, poster).into_iter();
    let mut number = |draw| Some(self::number(press, wish, numbers.next()?, room, draw));
    let lang = *wish.langs.first()?;
    let slug = if wish.bleed > 0.0 { wish.bleed + 7.0 } else { 0.0 };
    Some(Sheet {
        title: format!("{} {}", poster.code.value, page.text(lang).title.value),
        lang: site.code(lang).to_owned(),
        dir: press.direction(lang),
        size: wish.size.word(),
        width: mm(width),
        height: mm(height),
        slug: mm(slug),
        bleed: mm(wish.bleed),
        marks: wish.bleed > 0.0,
        black: wish.black,
        two,
        site: site.campaign.title(lang).to_owned(),
        proof,
        wide,
        paper: mm(paper * unit),
        letters: format!(
            "{:.2}",
            (column / (readable(&address).chars().count() as f64 * 0.58)).clamp(1.4, 4.0)
        ),
        voices: wish
            .langs
            .iter()
            .map(|lang| {
                voice(press, page, *lang, night / wish.langs.len() as f64, wish.langs.len())
            })
            .collect(),
        link,
        address: readable(&address),
        number: number(true),
        other: number(false),
        organisations: organisations(site, lang),
        note: format!("{} · {} · {}", poster.code.value, poster.place, wish.size.word()),
        strips: Vec::new(),
    })
}

/// A sheet of A4 whose lower edge is cut into strips to take along.
pub fn tear_off(press: Press<'_>, page: &Page, poster: &Poster, wish: &Wish) -> Option<Sheet> {
    let wish = Wish { size: Size::A4, ..wish.clone() };
    let mut sheet = sheet_of(press, page, poster, &wish)?;
    let code = Code::link(&Route::Landing { page: page.id }.absolute(press.edition.site)?)?;
    sheet.link = drawn(&code, STRIP_CODE);
    let share = (if sheet.proof.is_empty() { 84.0 } else { 77.0 }) / wish.langs.len() as f64;
    sheet.voices =
        wish.langs.iter().map(|lang| voice(press, page, *lang, share, wish.langs.len())).collect();
    sheet.strips = (1..=STRIPS).collect();
    Some(sheet)
}

/// Seven strips of 30 mm, each with the narrowest code that may be printed.
const STRIPS: u8 = 7;
const STRIP_CODE: f64 = 20.0;

fn voice(press: Press<'_>, page: &Page, lang: LangId, room: f64, voices: usize) -> Voice {
    let site = press.edition.site;
    let (whose, text) = page.answer(lang);
    let say = |message| press.say(lang, message);
    let headline = text.title.value.clone();
    // Scripts with marks above and below need more air.
    let line = if press.direction(whose) == "rtl" { 1.4 } else { 1.05 };
    let sentence = text.description.as_ref().map_or("", |d| &d.value);
    let (largest, small) = if voices > 1 { (11.0, 3.0) } else { (15.5, 3.7) };
    let below = headline::lines(sentence, 88.0 / (small * 0.53)).unwrap_or(3) as f64 * small * 1.4;
    let rest = below + if voices > 1 { 12.0 } else { 21.0 };
    let letters = headline::size(&headline, 88.0, room - rest, line, largest, 4.5);
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

fn number(
    press: Press<'_>,
    wish: &Wish,
    number: numbers::Number<'_>,
    column: f64,
    draw: bool,
) -> Number {
    let text = number.phone.to_string();
    let letters = (column / (text.chars().count() as f64 * 0.6)).min(9.0);
    let names = wish.langs.iter().filter_map(|lang| {
        let card = press.card(*lang, number.page)?;
        // With two languages there is room for what matters alone.
        let mut facts = if wish.langs.len() > 1 { Vec::new() } else { card.facts };
        if number.phone.is_short() && !number.helpline.emergency {
            facts.extend(card.cautions.into_iter().next());
        }
        Some(Said {
            lang: press.edition.site.code(*lang).to_owned(),
            dir: press.direction(*lang),
            name: card.title,
            facts: facts.join(" · "),
        })
    });
    let code = Code::call(number.phone).filter(|_| draw);
    Number {
        letters: format!("{letters:.2}"),
        names: names.collect(),
        code: code.map(|code| drawn(&code, call_width(wish.size))),
        text,
    }
}

fn drawn(code: &Code, width: f64) -> Drawn {
    let whole = code.side() + 2 * QUIET;
    Drawn {
        path: code.path(),
        view: format!("-{QUIET} -{QUIET} {whole} {whole}"),
        width: mm(width * f64::from(whole) / f64::from(code.side())),
        says: code.text().to_owned(),
    }
}

/// The watermark of a sheet that may not be printed yet.
fn proof(press: Press<'_>, poster: &Poster, lang: LangId) -> String {
    let waiting = numbers::to_confirm(press.edition.site, poster);
    if waiting.is_empty() {
        return String::new();
    }
    let shown: Vec<String> = waiting.iter().map(|number| number.phone.isolated()).collect();
    press.with(lang, "poster-proof", &[("numbers", press.list(lang, &shown).into())])
}

/// Who stands behind the campaign, by name.
fn organisations(site: &Site, lang: LangId) -> Vec<String> {
    let behind = |page: &&Page| match &page.kind {
        Kind::Organisation(organisation) => organisation.role == Some(Role::Consortium),
        _ => false,
    };
    let pages = site.of(Noun::Organisation).filter(behind);
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
