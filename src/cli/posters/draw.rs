//! Drawing sheets: HTML and codes always, PDF where a browser is found.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use crate::Validated;
use crate::cli::{BuildArgs, CliError, Format, browser, print, resolve};
use crate::finding::{Finding, Report};
use crate::image_variants::ImageVariants;
use crate::model::kind::{Poster, Size};
use crate::model::{LangId, Page, PageData, PageKind, Route, Site};
use crate::posters::sheet::{self, Sheet, Wish};
use crate::posters::{Code, numbers, paper};
use crate::render::{PrintContext, Renderer};
use crate::write::{Staging, WriteError};

use super::pdf;

/// A printed edge that may be cut off (ISO 12647 shops ask for 3 mm).
const BLEED: f64 = 3.0;
/// Pixels a module of a code's PNG.
const PIXELS: u32 = 16;

#[derive(Args)]
pub struct Draw {
    /// Codes of the posters to draw; all where none is named
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
    /// Where the sheets go
    #[arg(long, value_name = "DIR", default_value = "print")]
    out: PathBuf,
    /// A5, A4, A3 or A2, instead of each poster's own size
    #[arg(long, value_name = "SIZE", value_parser = size)]
    size: Option<Size>,
    /// Languages to draw, in this order; all that a poster has where none is named
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    languages: Vec<String>,
    /// The first two languages on one sheet
    #[arg(long)]
    together: bool,
    /// 3 mm beyond the trim, and crop marks
    #[arg(long)]
    bleed: bool,
    /// Black on white, for office printers
    #[arg(long)]
    black: bool,
    /// Refuse posters with a number that nobody has confirmed
    #[arg(long = "final")]
    last: bool,
    /// PDF, too, through an installed Chromium or Chrome
    #[arg(long)]
    pdf: bool,
    /// The browser's program, instead of the first on PATH; asks for PDF
    #[arg(long, value_name = "PATH")]
    browser: Option<PathBuf>,
    #[command(flatten)]
    making: BuildArgs,
}

/// A file that will stand in the output folder.
pub(super) struct Leaf {
    pub path: String,
    pub bytes: Vec<u8>,
    /// Trim size, slug and bleed of a sheet, in millimetres.
    pub sheet: Option<(f64, f64, f64, f64)>,
}

impl Draw {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let strict = self.making.strict;
        let Some(Validated { checked, theme }) = self.making.validated(root, strict)? else {
            return Ok(ExitCode::from(1));
        };
        let site = &checked.site;
        let posters = self.chosen(site)?;
        let langs = self.langs(site)?;
        let waiting: Vec<String> = posters.iter().filter_map(|(_, p)| proof(site, p)).collect();
        if self.last && !waiting.is_empty() {
            waiting.iter().for_each(|line| print::tell(line));
            print::tell("nothing was written: --final refuses proofs (`fener helplines list`)");
            return Ok(ExitCode::from(1));
        }
        let program = (self.pdf || self.browser.is_some())
            .then(|| browser::find(self.browser.as_deref()))
            .transpose()?;
        // Paper shows no pictures.
        let image_variants = ImageVariants::default();
        let renderer = Renderer::new(&checked, &theme, &image_variants);
        let mut leaves =
            match self.leaves(PrintContext::new(&renderer), &posters, &langs, program.is_some()) {
                Ok(leaves) => leaves,
                Err(finding) => {
                    let mut report = Report::new();
                    report.push(finding);
                    print::report(root, &report, self.making.format);
                    return Ok(ExitCode::from(1));
                }
            };
        if let Some(program) = &program {
            leaves.extend(pdf::print_all(program, &leaves)?);
        }
        let out = resolve(root, &self.out);
        write(&out, &leaves).map_err(|error| CliError::new(error.to_string(), error.help()))?;
        if self.making.format == Format::Human {
            waiting.iter().for_each(|line| print::tell(line));
            let (count, out) = (posters.len(), self.out.display());
            let posters = if count == 1 { "poster" } else { "posters" };
            print::say(&format!(
                "{count} {posters}, {} of them proofs: {} files in {out}; look at {out}/index.html first",
                waiting.len(),
                leaves.len()
            ));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn chosen<'s>(&self, site: &'s Site) -> Result<Vec<(&'s Page, &'s Poster)>, CliError> {
        if site.campaign.base_url.is_none() {
            return Err(CliError::new(
                "a poster's code needs the address of the site",
                "write `base_url: https://…/` in fener.yaml, or give --base-url",
            ));
        }
        let all = site.pages_of(PageKind::Poster).filter_map(|page| match &page.kind {
            PageData::Poster(poster) => Some((page, &**poster)),
            _ => None,
        });
        let all: Vec<_> = all.collect();
        let known = |code: &String| all.iter().any(|(_, poster)| poster.code.value == *code);
        if let Some(code) = self.codes.iter().find(|code| !known(code)) {
            let codes: Vec<&str> = all.iter().map(|(_, p)| p.code.value.as_str()).collect();
            return Err(CliError::new(
                format!("there is no poster {code}"),
                format!("the codes are: {}", codes.join(", ")),
            ));
        }
        let wanted = |code: &String| self.codes.is_empty() || self.codes.contains(code);
        Ok(all.into_iter().filter(|(_, poster)| wanted(&poster.code.value)).collect())
    }

    /// The languages that are asked for, each once and in that order: the first one leads a sheet of
    /// two. All where none is named.
    fn langs(&self, site: &Site) -> Result<Vec<LangId>, CliError> {
        let languages = &site.campaign.languages;
        let mut langs = Vec::new();
        for code in &self.languages {
            let Some(lang) = languages.find(code) else {
                let codes: Vec<&str> = languages.ids().map(|lang| site.code(lang)).collect();
                return Err(CliError::new(
                    format!("{code} is none of the campaign's languages"),
                    format!("they are: {}", codes.join(", ")),
                ));
            };
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        if self.together && langs.len() == 1 {
            return Err(CliError::new(
                "--together sets two languages on one sheet, and one is named",
                "name two, such as --languages sq,en, or none",
            ));
        }
        Ok(if langs.is_empty() { languages.ids().collect() } else { langs })
    }

    /// The languages of each sheet of a poster.
    fn voices(&self, page: &Page, langs: &[LangId]) -> Vec<Vec<LangId>> {
        let own = |lang: &LangId| page.own_texts().any(|(own, _)| own == *lang);
        let langs: Vec<LangId> = langs.iter().copied().filter(own).collect();
        match langs.as_slice() {
            [first, second, ..] if self.together => vec![vec![*first, *second]],
            _ => langs.into_iter().map(|lang| vec![lang]).collect(),
        }
    }

    fn leaves(
        &self,
        press: PrintContext<'_>,
        posters: &[(&Page, &Poster)],
        langs: &[LangId],
        pdf: bool,
    ) -> Result<Vec<Leaf>, Finding> {
        let site = press.renderer.site;
        let mut leaves = Vec::new();
        let mut rows = Vec::new();
        for (page, poster) in posters {
            let code = &poster.code.value;
            let mut files = Vec::new();
            for langs in self.voices(page, langs) {
                let names: Vec<&str> = langs.iter().map(|lang| site.code(*lang)).collect();
                let names = names.join("+");
                let first = langs[0];
                let wish = Wish {
                    size: self.size.unwrap_or(poster.size),
                    bleed: if self.bleed { BLEED } else { 0.0 },
                    black: self.black,
                    langs,
                };
                let mut put = |sheet: Option<Sheet>, template: &str, kind: &str| {
                    let Some(sheet) = sheet else { return Ok(()) };
                    let size = if kind.is_empty() { wish.size } else { Size::A4 };
                    let (width, height) = paper::sheet(size);
                    let (slug, bleed) = match kind {
                        "" if self.bleed => (BLEED + 7.0, BLEED),
                        _ => (0.0, 0.0),
                    };
                    let stem = format!("{code}/{code}-{names}{kind}-{}", size.word());
                    let bytes = press.render(first, template, &sheet)?;
                    let dims = Some((width, height, slug, bleed));
                    leaves.push(Leaf { path: format!("{stem}.html"), bytes, sheet: dims });
                    files.push(Thumb {
                        title: format!("{names}{kind} {}", size.word()),
                        url: format!("{stem}.{}", if pdf { "pdf" } else { "html" }),
                        page: format!("{stem}.html"),
                        width: width + 2.0 * slug,
                        height: height + 2.0 * slug,
                    });
                    Ok(())
                };
                put(sheet::sheet_of(press, page, poster, &wish), "poster-sheet.html", "")?;
                put(sheet::tear_off(press, page, poster, &wish), "tear-off.html", "-tear-off")?;
            }
            codes(site, page, poster, &mut leaves);
            rows.push(Row {
                code: code.clone(),
                location: poster.place.clone(),
                proof: proof(site, poster).unwrap_or_default(),
                address: Route::Landing { page: page.id }.absolute(site).unwrap_or_default(),
                files,
            });
        }
        let first = LangId::FIRST;
        let index = Index {
            site: site.campaign.title(first).to_owned(),
            lang: site.code(first).to_owned(),
            dir: press.direction(first),
            posters: rows,
        };
        let bytes = press.render(first, "contact-sheet.html", &index)?;
        leaves.push(Leaf { path: "index.html".into(), bytes, sheet: None });
        Ok(leaves)
    }
}

/// Every poster, for the contact sheet.
#[derive(Serialize)]
struct Index {
    site: String,
    lang: String,
    dir: &'static str,
    posters: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: String,
    location: String,
    proof: String,
    address: String,
    files: Vec<Thumb>,
}

#[derive(Serialize)]
struct Thumb {
    title: String,
    url: String,
    page: String,
    width: f64,
    height: f64,
}

/// The codes alone, as pictures for whoever lays out paper of their own.
fn codes(site: &Site, page: &Page, poster: &Poster, leaves: &mut Vec<Leaf>) {
    let name = &poster.code.value;
    let link = Route::Landing { page: page.id }.absolute(site).and_then(|url| Code::link(&url));
    let width = link.as_ref().map(|code| paper::fit(code, poster.size, poster.scan_distance_cm));
    let call = numbers::of(site, poster).first().and_then(|number| Code::call(number.phone));
    let all = [
        (link, "link", width.map_or(20.0, |fit| fit.width)),
        (call, "call", paper::call_width(poster.size)),
    ];
    for (code, kind, width) in all {
        let Some(code) = code else { continue };
        let mut put = |end: &str, bytes| {
            leaves.push(Leaf { path: format!("{name}/{name}-{kind}.{end}"), bytes, sheet: None });
        };
        put("svg", code.svg(width).into_bytes());
        // Writing to memory does not fail.
        if let Ok(png) = code.png(PIXELS) {
            put("png", png);
        }
    }
}

/// Why a poster is a proof, if it is one.
fn proof(site: &Site, poster: &Poster) -> Option<String> {
    let waiting = numbers::to_confirm(site, poster);
    let each = waiting.iter().map(|number| {
        format!("{} (`fener helplines confirm {}`)", number.phone, site.page(number.page).name())
    });
    let each: Vec<String> = each.collect();
    let code = &poster.code.value;
    (!each.is_empty()).then(|| format!("{code} is a proof: confirm {} first", each.join(" and ")))
}

fn write(out: &Path, leaves: &[Leaf]) -> Result<(), WriteError> {
    let staging = Staging::begin(out)?;
    leaves.iter().try_for_each(|leaf| staging.write(&leaf.path, &leaf.bytes))?;
    staging.commit()
}

fn size(text: &str) -> Result<Size, String> {
    let all = [Size::A5, Size::A4, Size::A3, Size::A2];
    let found = all.into_iter().find(|size| size.word().eq_ignore_ascii_case(text));
    found.ok_or_else(|| "write A5, A4, A3 or A2".to_owned())
}
