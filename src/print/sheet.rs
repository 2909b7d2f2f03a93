//! The sheet of a poster, as its template sees it.
//!
//! The headline stands in a dark area above; below it, on white, stand the link code with its address,
//! and beside them a column with the numbers and the call code.

use serde::Serialize;

use crate::model::asset::supporters::supporters;
use crate::model::link::url::{readable, svg_data};
use crate::model::{LangId, Site};
use crate::posters::numbers::{self, UnconfirmedNumber};
use crate::posters::sheet_geometry::{SheetGeometry, note};
use crate::posters::text_fit;
use crate::qr::fit;

use super::drawing::{QrDrawing, format_length};
use super::handout::Handout;
use super::job::SheetJob;
use super::number::SheetNumber;
use super::pdf::PageBoxes;
use super::text::{SheetText, sheet_texts};

/// Room for crop marks beyond the bleed, in mm.
const CROP_MARKS_MM: f64 = 7.0;

/// One sheet of paper, as its template sees it. Lengths in mm are text, ready for a style.
#[derive(Serialize)]
pub struct Sheet {
    pub title: String,
    pub lang: String,
    pub dir: &'static str,
    pub size: &'static str,
    pub width: String,
    pub height: String,
    /// The paper around the trim, in mm: bleed and room for crop marks; `0` without.
    pub slug: String,
    pub bleed: String,
    /// The class of its body: `tear`, `leaflet`, `cards`, or none for a poster.
    pub class: &'static str,
    pub marks: bool,
    pub black: bool,
    pub two: bool,
    /// The call code's text stands beside the code, not below it.
    pub wide: bool,
    /// The height of the white area, in mm.
    pub paper: String,
    /// The font size of the address.
    pub letters: String,
    pub site: String,
    /// The address of the campaign's logo, which holds the drawing itself; empty if it has none.
    pub logo: String,
    pub logo_alt: String,
    /// The numbers to confirm; empty on a sheet that may be printed.
    pub proof: String,
    pub texts: Vec<SheetText>,
    pub link: QrDrawing,
    pub address: String,
    pub number: Option<SheetNumber>,
    pub other: Option<SheetNumber>,
    pub organisations: Vec<Supporter>,
    /// Code, place and size, for those who hang it.
    pub note: String,
    /// The strips of a tear-off sheet or the cards of a sheet, numbered; none on a poster.
    pub strips: Vec<u8>,
    /// The text of a leaflet or a card; `None` on a poster.
    pub handout: Option<Handout>,
    #[serde(skip)]
    pub boxes: PageBoxes,
}

/// An organisation in the foot of a sheet.
#[derive(Serialize)]
pub struct Supporter {
    pub name: String,
    /// The address that holds its logo; empty if it has none.
    pub logo: String,
}

/// Makes the sheet of a poster; `None` if no code can be drawn, as without `base_url`.
pub(super) fn poster_sheet(job: SheetJob<'_>) -> Option<Sheet> {
    with_room_for_headline(|with_facts| layout(job, with_facts))
}

/// Returns a sheet with the facts of its helplines, or without them if its headline does not fit beside them.
pub(super) fn with_room_for_headline(layout: impl Fn(bool) -> Option<Sheet>) -> Option<Sheet> {
    let sheet = layout(true)?;
    if sheet.texts.iter().all(|text| text.fits) { Some(sheet) } else { layout(false) }
}

/// Lays out the sheet of a poster, with the facts of its helplines if `with_facts`.
pub(super) fn layout(job: SheetJob<'_>, with_facts: bool) -> Option<Sheet> {
    let SheetJob { context, page, poster, options } = job;
    let site = &context.renderer.site;
    let lang = *options.langs.first()?;
    let (url, code) = job.link()?;
    let languages = options.langs.len();
    let geometry = SheetGeometry::new(&code, options.size, poster.scan_distance_cm, languages);
    let SheetGeometry { width_mm, height_mm, unit_mm, link_width, column, .. } = geometry;
    let link = QrDrawing::new(&code, fit::fit(&code, options.size, poster.scan_distance_cm).width);

    let mut numbers = numbers::poster_numbers(site, poster).into_iter();
    let mut number = |with_code| {
        let number = numbers.next()?;
        Some(SheetNumber::new(job, number, (column, unit_mm), with_code, with_facts))
    };
    let (number, other) = (number(true), number(false));
    let call_code = number.as_ref().and_then(|number| number.code.as_ref());
    let call_code = call_code.map_or(0.0, |code| code.width_mm / unit_mm);
    let numbers_height = number.iter().map(|number| number.height(column, unit_mm)).sum::<f64>()
        + other.iter().map(|other| other.height_as_second(column)).sum::<f64>();
    let white_height = geometry.white_height(numbers_height, call_code);
    let proof = proof_note(job, lang);
    let organisations = organisations(job, lang);
    let has_logo = organisations.iter().any(|supporter| !supporter.logo.is_empty());
    let note = note(poster, options.size.into_str());
    let dark_height = geometry.dark_height(white_height, has_logo, &note);
    let headline_height = dark_height - proof_height(&proof);

    let address = readable(&url);
    let letters = (link_width - 8.0) / text_fit::width(&address);
    let bleed = options.bleed;
    let slug = if bleed > 0.0 { bleed + CROP_MARKS_MM } else { 0.0 };
    Some(Sheet {
        title: format!("{} {}", poster.code.value, page.text(lang).title.value),
        lang: site.code(lang).to_owned(),
        dir: context.direction(lang),
        size: options.size.into_str(),
        width: format_length(width_mm),
        height: format_length(height_mm),
        slug: format_length(slug),
        bleed: format_length(bleed),
        class: "",
        marks: bleed > 0.0,
        black: options.black,
        two: languages > 1,
        wide: geometry.is_wide(call_code),
        paper: format_length(white_height * unit_mm),
        letters: format!("{:.2}", letters.clamp(1.4, 3.4)),
        site: site.campaign.title(lang).to_owned(),
        logo: logo(site),
        logo_alt: site.logo_alt(lang).to_owned(),
        proof,
        texts: sheet_texts(job, headline_height),
        link,
        address,
        number,
        other,
        organisations,
        note,
        strips: Vec::new(),
        handout: None,
        boxes: PageBoxes { width: width_mm, height: height_mm, slug, bleed },
    })
}

/// The address of the campaign's logo, which holds the drawing itself. A sheet is one file, which is printed without any other.
fn logo(site: &Site) -> String {
    match &site.theme_tokens.logo {
        Some(logo) if !site.campaign.discreet => svg_data(&logo.svg),
        Some(_) | None => String::new(),
    }
}

/// The height of the band that marks a proof; 0 for an empty note.
pub fn proof_height(note: &str) -> f64 {
    let lines = text_fit::lines(note, 92.0, 2.6);
    if lines > 0.0 { lines * 3.2 + 4.4 } else { 0.0 }
}

/// Returns the note on a sheet that may not be printed yet; empty on one that may.
fn proof_note(SheetJob { context, page, poster, .. }: SheetJob<'_>, lang: LangId) -> String {
    let unconfirmed = numbers::unconfirmed(&context.renderer.site, page, poster);
    if unconfirmed.is_empty() {
        return String::new();
    }
    let numbers = unconfirmed.iter().map(|helpline| match helpline.number {
        UnconfirmedNumber::Shown(phone) => phone.isolated(),
        UnconfirmedNumber::Withheld | UnconfirmedNumber::Closed(_) => {
            helpline.page.text(lang).title.value.clone()
        }
    });
    let numbers: Vec<String> = numbers.collect();
    context.format(lang, "poster-proof", &[("numbers", context.list(lang, &numbers).into())])
}

/// The organisations that the poster names, or else the consortium; of them those alone that agreed.
fn organisations(SheetJob { context, poster, .. }: SheetJob<'_>, lang: LangId) -> Vec<Supporter> {
    let pages = supporters(&context.renderer.site, &poster.organisations).into_iter();
    let supporters = pages.map(|page| Supporter {
        name: page.text(lang).title.value.clone(),
        logo: context.logos.get(&page.id).cloned().unwrap_or_default(),
    });
    supporters.collect()
}
