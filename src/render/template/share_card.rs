//! The theme's font and template of share cards, and cards drawn with them.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::cache::Cache;
use crate::finding::{Finding, Location, Report, failed};
use crate::read::ThemeFile;
use crate::share_cards::{self, Font};

use super::template_error::invalid_template;

const FONT: &str = "fonts/share-card.ttf";
const TEMPLATE: &str = "templates/share-card.html";

pub struct ShareCards {
    /// `None` if the theme's file is no font.
    pub font: Option<Font>,
    /// The campaign's template as written; `None` if the built-in one is used.
    own_template: Option<String>,
    location: Location,
}

impl ShareCards {
    /// Reads the font. Reports a file that is no font.
    pub fn load(files: &BTreeMap<String, &ThemeFile>, report: &mut Report) -> ShareCards {
        let file = files.get(FONT);
        let font = file.and_then(|file| Font::parse(&file.bytes));
        if let (Some(file), None) = (file, &font) {
            report
                .error("template", &file.location, "this file is no font")
                .help("use a TrueType or OpenType font (`.ttf`, `.otf`), or remove the file");
        }
        let template = files.get(TEMPLATE);
        let own = template.filter(|file| !file.is_built_in);
        ShareCards {
            font,
            own_template: own.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()),
            location: template
                .map_or_else(|| Location::file(TEMPLATE), |file| file.location.clone()),
        }
    }

    /// Draws a card from the SVG that the template has made, or takes it from the cache.
    ///
    /// # Errors
    /// Returns the mistake in the template, or a finding about it if Fener fails.
    pub fn draw(&self, svg: &str, cache: Option<&Cache>) -> Result<Vec<u8>, Finding> {
        self.with_font(|font| match cache {
            Some(cache) => share_cards::cached(svg, font, cache),
            None => share_cards::draw(svg, font),
        })
    }

    /// Checks the SVG that a campaign's own template has made.
    ///
    /// # Errors
    /// Returns the mistake in the template, or a finding about it if Fener fails.
    pub fn check(&self, svg: &str) -> Result<(), Finding> {
        match self.own_template {
            Some(_) => self.with_font(|font| share_cards::parse(svg, font).map(drop)),
            None => Ok(()),
        }
    }

    fn with_font<T>(&self, step: impl FnOnce(&Font) -> Result<T, String>) -> Result<T, Finding> {
        let font = self.font.as_ref().ok_or_else(|| "its font is missing".to_owned());
        match catch_unwind(AssertUnwindSafe(|| font.and_then(step))) {
            Ok(result) => result.map_err(|mistake| self.finding(&mistake)),
            Err(panic) => Err(failed(&self.location, &*panic)),
        }
    }

    fn finding(&self, mistake: &str) -> Finding {
        let template = self.own_template.as_deref();
        let position = template.and_then(|text| share_cards::position_in(text, mistake));
        let (line, column) = position.unwrap_or_default();
        invalid_template(self.location.at(line, column), mistake)
    }
}
