//! `fener posters`: draws sheets and codes, as PDF too if a browser is found.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use strum::VariantNames;

use crate::Validated;
use crate::cache::{Access, Cache};
use crate::cli::fonts::{Fonts, INSTALL};
use crate::cli::{
    BuildArgs, CliError, Format, browser, day, findings, output_folder, page_name, print,
};
use crate::finding::{Report, counted};
use crate::image_variants::{self, ImageVariants};
use crate::model::asset::supporters::logo;
use crate::model::kind::{Poster, SheetKind, Size};
use crate::model::link::url::data;
use crate::model::{Date, LangId, Page, PageId, PageKind, Site};
use crate::render::{PrintContext, Renderer};
use crate::write::{Staging, StagingOptions, WriteError};

use super::files::{Drawing, OutputFile, proof_reason};
use super::{final_print, pdf};

/// The letters that a message quotes.
const MAX_LETTERS: usize = 10;

#[derive(Args)]
pub struct Draw {
    /// Codes of the posters to draw [default: all]
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
    /// Folder for the sheets, replaced as a whole [default: print in the campaign's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// A5, A4, A3 or A2, instead of each poster's own size
    #[arg(long, value_name = "SIZE", value_parser = size)]
    size: Option<Size>,
    /// poster, strips, leaflet or card, instead of each poster's own list
    #[arg(long, value_delimiter = ',', value_name = "SHEETS", value_parser = sheet_kind)]
    sheets: Vec<SheetKind>,
    /// Languages to draw, in this order [default: all of each poster]
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    languages: Vec<String>,
    /// Print the first two languages on one sheet
    #[arg(long)]
    together: bool,
    /// Add 3 mm beyond the trim, and crop marks
    #[arg(long)]
    bleed: bool,
    /// Print black on white, for office printers
    #[arg(long)]
    black: bool,
    /// Refuse posters with an unconfirmed number, a placeholder as address, or untranslated phrases
    #[arg(long = "final")]
    is_final: bool,
    /// Record how many copies of each poster are printed
    #[arg(long, value_name = "NUMBER", requires = "is_final", value_parser = copies)]
    copies: Option<u32>,
    /// The day on which they are printed [default: the date]
    #[arg(long, value_name = "YYYY-MM-DD", requires = "copies", value_parser = day)]
    on: Option<Date>,
    /// Make PDF files too, with an installed Chromium or Chrome
    #[arg(long)]
    pdf: bool,
    /// The browser's program, or its name on PATH, instead of the first that is found; implies --pdf
    #[arg(long, value_name = "PATH")]
    browser: Option<PathBuf>,
    #[command(flatten)]
    build_args: BuildArgs,
}

impl Draw {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let strict = self.build_args.strict;
        let out = output_folder(root, self.out.clone(), "print")?;
        let Some(Validated { checked, theme }) = self.build_args.validated(root, strict)? else {
            return Ok(ExitCode::from(1));
        };
        let site = &checked.site;
        let posters = self.posters(site)?;
        let langs = self.langs(site)?;
        let proofs: Vec<_> =
            posters.iter().filter_map(|(page, poster)| proof_reason(site, page, poster)).collect();
        let mut refusals = match self.is_final {
            true => final_print::refusals(&checked, &posters, &langs),
            false => Vec::new(),
        };
        refusals.extend(final_print::impossible_day(site, &posters, self.on));
        if !refusals.is_empty() {
            refusals.iter().for_each(|line| print::stderr(line));
            print::stderr("nothing was written: --final refuses what may not be printed");
            return Ok(ExitCode::from(1));
        }
        let program = (self.pdf || self.browser.is_some())
            .then(|| browser::find(self.browser.as_deref()))
            .transpose()?;
        // Sheets have no other pictures than logos, which they hold themselves.
        let image_variants = ImageVariants::default();
        let renderer = Renderer::new(&checked, theme, Arc::new(image_variants));
        let mut report = Report::new();
        let logos = logos(root, site, &mut report);
        if report.blocks(strict) {
            findings::report(root, &report, self.build_args.format);
            return Ok(ExitCode::from(1));
        }
        let drawing = Drawing {
            context: PrintContext::new(&renderer, &logos),
            langs: &langs,
            size: self.size,
            together: self.together,
            bleed: self.bleed,
            black: self.black,
            pdf: program.is_some(),
        };
        let mut files = match drawing.files(&posters) {
            Ok(files) => files,
            Err(finding) => {
                let mut report = Report::new();
                report.push(finding);
                findings::report(root, &report, self.build_args.format);
                return Ok(ExitCode::from(1));
            }
        };
        if let Some(program) = &program {
            refuse_boxes(&files)?;
            files.extend(pdf::print_all(program, &files)?);
        }
        write(&out, &files)?;
        if self.build_args.format == Format::Human {
            let left_out = drawing.left_out(&posters);
            proofs.iter().chain(&left_out).for_each(|line| print::stderr(line));
            let out = out.display();
            print::stdout(&format!(
                "{} ({}): {} in {out}; open {out}/index.html first",
                counted(posters.len(), "poster"),
                counted(proofs.len(), "proof"),
                counted(files.len(), "file")
            ));
        }
        if self.is_final {
            let machine_made = final_print::machine_made(&checked, &posters, &langs);
            machine_made.iter().for_each(|line| print::stderr(line));
            final_print::record(root, site, &posters, self.copies, self.on)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Returns the posters that are named, with the sheets that are named; all if none is.
    fn posters<'s>(&self, site: &'s Site) -> Result<Vec<(&'s Page, Poster)>, CliError> {
        if site.campaign.base_url.is_none() {
            return Err(CliError::new(
                "a poster's code needs the address of the site",
                "write `base_url: https://…/` in fener.yaml, or give --base-url",
            ));
        }
        let all = site.poster_pages().map(|(page, poster)| (page, poster.clone()));
        let all: Vec<(&Page, Poster)> = all.collect();
        if let Some(code) = self.codes.iter().find(|code| site.poster_with(code).is_none()) {
            return Err(page_name::no_poster(site, code));
        }
        if all.is_empty() {
            return Err(CliError::new("there is no poster to draw", page_name::NEW_POSTER));
        }
        let is_chosen = |code: &String| self.codes.is_empty() || self.codes.contains(code);
        let mut chosen = all;
        chosen.retain(|(_, poster)| is_chosen(&poster.code.value));
        for (_, poster) in chosen.iter_mut().filter(|_| !self.sheets.is_empty()) {
            poster.sheets.clone_from(&self.sheets);
        }
        Ok(chosen)
    }

    /// Returns the languages that are named, each once and in that order; all if none is named. On a
    /// sheet of two languages the first one comes first.
    fn langs(&self, site: &Site) -> Result<Vec<LangId>, CliError> {
        let languages = &site.campaign.languages;
        let mut langs = Vec::new();
        for code in &self.languages {
            let lang = page_name::language(site, code)?;
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        if self.together && langs.len() == 1 {
            return Err(CliError::new(
                "--together needs two languages, and one is named",
                "name another with --languages, or none",
            ));
        }
        Ok(if langs.is_empty() { languages.ids().collect() } else { langs })
    }
}

/// The logos of the organisations that agreed to be named, as addresses that hold them.
fn logos(root: &Path, site: &Site, report: &mut Report) -> BTreeMap<PageId, String> {
    let cache = Cache::open(root, Access::Read);
    let mut logos = BTreeMap::new();
    for page in site.pages_of(PageKind::Organisation) {
        let Some(asset) = logo(site, page).map(|id| site.asset(id)) else { continue };
        let variants = image_variants::of_asset(root, asset, &cache, report);
        let Some(at) = asset.plain_variant() else { continue };
        let Some(bytes) = variants.get(at) else { continue };
        logos.insert(page.id, data(asset.variants[at].format.media_type(), bytes));
    }
    logos
}

/// Refuses PDFs with boxes in place of letters.
///
/// # Errors
/// If this computer has no font for a letter of a sheet.
fn refuse_boxes(files: &[OutputFile]) -> Result<(), CliError> {
    // Without fontconfig nothing is known of the fonts; `fener doctor` says so.
    let Ok(Some(fonts)) = Fonts::find() else { return Ok(()) };
    for file in files.iter().filter(|file| file.boxes.is_some()) {
        let missing = fonts.missing(&String::from_utf8_lossy(&file.bytes));
        if !missing.is_empty() {
            let letters: String = missing.iter().take(MAX_LETTERS).collect();
            return Err(CliError::new(
                format!(
                    "no font of this computer has {} of {}: {letters}; nothing was written",
                    counted(missing.len(), "letter"),
                    file.path
                ),
                format!("{INSTALL}, or print without --pdf, on a computer with these letters"),
            ));
        }
    }
    Ok(())
}

fn write(out: &Path, files: &[OutputFile]) -> Result<(), WriteError> {
    let staging =
        Staging::begin(out, StagingOptions { is_private: true, ..StagingOptions::default() })?;
    files.iter().try_for_each(|file| staging.write(&file.path, &file.bytes))?;
    print::left(&staging.commit()?.left);
    Ok(())
}

fn copies(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| "write the number of copies in digits, such as 40".to_owned())
}

fn sheet_kind(text: &str) -> Result<SheetKind, String> {
    text.to_lowercase()
        .parse()
        .map_err(|_| format!("write one of: {}", SheetKind::VARIANTS.join(", ")))
}

fn size(text: &str) -> Result<Size, String> {
    text.to_uppercase().parse().map_err(|_| format!("write one of: {}", Size::VARIANTS.join(", ")))
}
