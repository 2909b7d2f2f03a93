//! The files of `fener posters`: sheets as HTML, codes as SVG and PNG, and a contact sheet of all.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::kind::{Poster, SheetKind, Size};
use crate::model::{LangId, Page, Route, Site};
use crate::posters::excerpt::Excerpt;
use crate::posters::numbers::{UnconfirmedNumber, poster_numbers, unconfirmed};
use crate::print::pdf::PageBoxes;
use crate::print::{self, Sheet, SheetJob, SheetOptions};
use crate::qr::{QrCode, fit};
use crate::render::PrintContext;

/// The bleed in mm (ISO 12647 print shops ask for 3 mm).
const BLEED_MM: f64 = 3.0;
/// Pixels per module of a code's PNG.
const PNG_SCALE: u32 = 16;
/// The width of a link code's SVG in mm, where no sheet says another.
const DEFAULT_CODE_MM: f64 = 20.0;

/// A file of the output folder.
pub(super) struct OutputFile {
    pub path: String,
    pub bytes: Vec<u8>,
    /// The measures of a sheet; `None` for all other files.
    pub boxes: Option<PageBoxes>,
}

/// The options of one run, and the way to the theme.
pub(super) struct Drawing<'a> {
    pub context: PrintContext<'a>,
    pub langs: &'a [LangId],
    /// Instead of each poster's own size.
    pub size: Option<Size>,
    /// The first two languages on one sheet.
    pub together: bool,
    pub bleed: bool,
    pub black: bool,
    /// The contact sheet links to PDF files.
    pub pdf: bool,
}

/// All posters, for the contact sheet's template.
#[derive(Serialize)]
struct ContactSheet {
    site: String,
    lang: String,
    dir: &'static str,
    posters: Vec<ContactRow>,
}

#[derive(Serialize)]
struct ContactRow {
    code: String,
    place: String,
    proof: String,
    address: String,
    files: Vec<Thumbnail>,
}

#[derive(Serialize)]
struct Thumbnail {
    title: String,
    url: String,
    page: String,
    /// With the slug, in mm.
    width: f64,
    height: f64,
}

impl Drawing<'_> {
    /// Renders all files.
    ///
    /// # Errors
    /// The finding of a template that cannot be rendered.
    pub fn files(&self, posters: &[(&Page, Poster)]) -> Result<Vec<OutputFile>, Finding> {
        let site = &self.context.renderer.site;
        let mut files = Vec::new();
        let mut rows = Vec::new();
        for (page, poster) in posters {
            let mut thumbnails = Vec::new();
            for sheet_kind in poster.sheets.iter().copied() {
                for langs in self.sheet_langs(page, sheet_kind) {
                    let options = SheetOptions {
                        size: self.size.unwrap_or(poster.size),
                        bleed: if self.bleed { BLEED_MM } else { 0.0 },
                        black: self.black,
                        langs,
                    };
                    let job = SheetJob { context: self.context, page, poster, options: &options };
                    let Some(sheet) = print::sheet(sheet_kind, job) else { continue };
                    let (file, thumbnail) =
                        self.sheet_file(poster, &sheet, &options.langs, sheet_kind)?;
                    files.push(file);
                    thumbnails.push(thumbnail);
                }
            }
            files.extend(code_files(site, page, poster));
            rows.push(ContactRow {
                code: poster.code.value.clone(),
                place: poster.place.clone(),
                proof: proof_reason(site, page, poster).unwrap_or_default(),
                address: Route::Landing { page: page.id }.absolute(site).unwrap_or_default(),
                files: thumbnails,
            });
        }
        let lang = LangId::FIRST;
        let contact_sheet = ContactSheet {
            site: site.campaign.title(lang).to_owned(),
            lang: site.code(lang).to_owned(),
            dir: self.context.direction(lang),
            posters: rows,
        };
        let bytes = self.context.render(lang, "contact-sheet.html", &contact_sheet)?;
        files.push(OutputFile { path: "index.html".into(), bytes, boxes: None });
        Ok(files)
    }

    /// Returns the languages of each sheet of a poster, in which it has texts. What readers take with them has one language.
    fn sheet_langs(&self, page: &Page, sheet_kind: SheetKind) -> Vec<Vec<LangId>> {
        let has_text = |lang: &LangId| page.own_texts().any(|(own, _)| own == *lang);
        let langs: Vec<LangId> = self.langs.iter().copied().filter(has_text).collect();
        match langs.as_slice() {
            [first, second, ..] if self.together && !sheet_kind.is_handout() => {
                vec![vec![*first, *second]]
            }
            _ => langs.into_iter().map(|lang| vec![lang]).collect(),
        }
    }

    /// Returns a sentence for each language in which a poster has no leaflet or card, because its page has no text in it.
    pub fn left_out(&self, posters: &[(&Page, Poster)]) -> Vec<String> {
        let site = &self.context.renderer.site;
        let handed_out = posters.iter().filter(|(_, poster)| poster.is_handed_out());
        let missing = handed_out.flat_map(|(page, poster)| {
            let langs = self.sheet_langs(page, SheetKind::Leaflet).into_iter().flatten();
            let missing = langs.filter(|lang| Excerpt::of_target(site, poster, *lang).is_none());
            missing.map(|lang| {
                let (code, target) = (&poster.code.value, &poster.leads_to.value);
                let lang = site.code(lang);
                format!("{code}: no leaflet or card in `{lang}`: `{target}` has no text in it")
            })
        });
        missing.collect()
    }

    fn sheet_file(
        &self,
        poster: &Poster,
        sheet: &Sheet,
        langs: &[LangId],
        sheet_kind: SheetKind,
    ) -> Result<(OutputFile, Thumbnail), Finding> {
        let (template, suffix) = match sheet_kind {
            SheetKind::Poster => ("poster-sheet.html", ""),
            SheetKind::Strips => ("tear-off.html", "-tear-off"),
            SheetKind::Leaflet => ("leaflet.html", "-leaflet"),
            SheetKind::Card => ("card-sheet.html", "-cards"),
        };
        let site = &self.context.renderer.site;
        let (code, size) = (&poster.code.value, sheet.size);
        let codes: Vec<&str> = langs.iter().map(|lang| site.code(*lang)).collect();
        let codes = codes.join("+");
        let stem = format!("{code}/{code}-{codes}{suffix}-{size}");
        let bytes = self.context.render(langs[0], template, sheet)?;
        let PageBoxes { width, height, slug, .. } = sheet.boxes;
        let thumbnail = Thumbnail {
            title: format!("{codes}{suffix} {size}"),
            url: format!("{stem}.{}", if self.pdf { "pdf" } else { "html" }),
            page: format!("{stem}.html"),
            width: width + 2.0 * slug,
            height: height + 2.0 * slug,
        };
        let boxes = Some(sheet.boxes);
        Ok((OutputFile { path: format!("{stem}.html"), bytes, boxes }, thumbnail))
    }
}

/// Draws the codes of a poster alone, for layouts that are made elsewhere.
fn code_files(site: &Site, page: &Page, poster: &Poster) -> Vec<OutputFile> {
    let name = &poster.code.value;
    let link = Route::Landing { page: page.id }.absolute(site);
    let link = link.and_then(|url| QrCode::for_url(&url));
    let link_width = link
        .as_ref()
        .map_or(DEFAULT_CODE_MM, |code| fit::fit(code, poster.size, poster.scan_distance_cm).width);
    let call = poster_numbers(site, poster).into_iter().next();
    let call = call.and_then(|number| QrCode::for_phone(number.phone));
    let codes = [(link, "link", link_width), (call, "call", fit::call_code_width(poster.size))];
    let mut files = Vec::new();
    for (code, kind, width) in codes {
        let Some(code) = code else { continue };
        let mut push = |extension: &str, bytes| {
            let path = format!("{name}/{name}-{kind}.{extension}");
            files.push(OutputFile { path, bytes, boxes: None });
        };
        push("svg", code.svg(width).into_bytes());
        // Writing to memory does not fail.
        if let Ok(png) = code.png(PNG_SCALE) {
            push("png", png);
        }
    }
    files
}

/// Returns the reason why a poster is a proof; `None` if it may be printed.
pub(super) fn proof_reason(site: &Site, page: &Page, poster: &Poster) -> Option<String> {
    let (mut numbers, mut closed) = (Vec::new(), Vec::new());
    for helpline in unconfirmed(site, page, poster) {
        let name = helpline.page.name();
        let number = match helpline.number {
            UnconfirmedNumber::Shown(phone) => phone.to_string(),
            UnconfirmedNumber::Withheld => "the withheld number".to_owned(),
            UnconfirmedNumber::Closed(status) => {
                let status: &str = status.into();
                closed.push(format!("name another helpline than `{name}`, which is {status}"));
                continue;
            }
        };
        numbers.push(format!("{number} (`fener helplines confirm {name}`)"));
    }
    let numbers = (!numbers.is_empty()).then(|| format!("confirm {} first", numbers.join(" and ")));
    let mends: Vec<String> = numbers.into_iter().chain(closed).collect();
    let code = &poster.code.value;
    (!mends.is_empty()).then(|| format!("{code} is a proof: {}", mends.join("; ")))
}
