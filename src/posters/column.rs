//! The column beside a sheet's link code: whom to call, and how high that stands.
//!
//! Lengths are in hundredths of the sheet's width.

use serde::Serialize;

use crate::render::PrintContext;

use super::code::Code;
use super::headline;
use super::numbers;
use super::paper::call_width;
use super::sheet::{Drawn, Wish, drawn};

/// A number on a sheet, and whose it is.
#[derive(Serialize)]
pub struct Number {
    pub text: String,
    /// In hundredths of the sheet's width.
    pub letters: String,
    pub names: Vec<Said>,
    pub code: Option<Drawn>,
}

impl Number {
    /// How high it stands in a column as the one to call, in hundredths of the sheet's width as the
    /// column is: the verb, the number, whose it is and what to know.
    pub fn height(&self, column: f64) -> f64 {
        let said = self.names.iter().map(|said| {
            headline::rows(&said.name, column, 2.35) * 3.05
                + headline::rows(&said.facts, column, 1.95) * 2.55
        });
        4.0 + letters(&self.text, column) * 1.1 + said.sum::<f64>()
    }

    /// How high it stands as the second number, its name beside it.
    pub fn height_of_other(&self, column: f64) -> f64 {
        let name = self.names.first().map_or("", |said| &said.name);
        1.0 + 4.3 * headline::rows(&format!("{} {} {name}", self.text, self.text), column, 2.2)
    }
}

/// A helpline's name, and what to know of it, in one language.
#[derive(Serialize)]
pub struct Said {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub facts: String,
}

/// The number as it stands in a column this wide, with its call code if one is to be drawn.
pub fn number(
    press: PrintContext<'_>,
    wish: &Wish,
    number: numbers::Number<'_>,
    column: f64,
    draw: bool,
) -> Number {
    let names = wish.langs.iter().filter_map(|lang| {
        let card = press.card(*lang, number.page)?;
        // With two languages there is room for what matters alone.
        let mut facts = if wish.langs.len() > 1 { Vec::new() } else { card.facts };
        if number.phone.is_short() && !number.helpline.emergency {
            facts.extend(card.cautions.into_iter().next());
        }
        Some(Said {
            lang: press.renderer.site.code(*lang).to_owned(),
            dir: press.direction(*lang),
            name: card.title,
            facts: facts.join(" · "),
        })
    });
    let code = Code::call(number.phone).filter(|_| draw);
    let text = number.phone.to_string();
    Number {
        letters: format!("{:.2}", letters(&text, column)),
        names: names.collect(),
        code: code.map(|code| drawn(&code, call_width(wish.size))),
        text,
    }
}

/// The size of a number's letters in a column: as large as they fit.
fn letters(number: &str, column: f64) -> f64 {
    (column / (number.chars().count() as f64 * 0.6)).min(9.0)
}
