//! The names of months of other calendars, and their days by the Gregorian one.

use std::ops::RangeInclusive;

use crate::i18n::{gregorian_of_ethiopian, gregorian_of_persian};
use crate::tsv;

use super::word_at::small_letters;

/// A calendar beside the Gregorian one.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Calendar {
    Persian,
    Ethiopian,
}

/// The months of another calendar in a language; none in most.
pub(super) struct OtherMonths(pub(super) Vec<(Calendar, u8, Vec<char>)>);

impl OtherMonths {
    pub fn of(language: &str) -> OtherMonths {
        let table = include_str!("../../../data/calendar-months.tsv");
        let rows = tsv::rows::<3>(table);
        let rows = rows.filter(|[_, languages, _]| languages.split(' ').any(|l| l == language));
        let months = rows.flat_map(|[calendar, _, months]| {
            let calendar =
                if calendar == "persian" { Calendar::Persian } else { Calendar::Ethiopian };
            (1..).zip(months.split('\t')).flat_map(move |(month, names)| {
                names.split(',').map(move |name| (calendar, month, small_letters(name).collect()))
            })
        });
        OtherMonths(months.collect())
    }
}

impl Calendar {
    pub(super) fn years(self) -> RangeInclusive<u64> {
        match self {
            Calendar::Persian => 1300..=1500,
            Calendar::Ethiopian => 1900..=2100,
        }
    }

    /// The years that begin in a Gregorian year or end in it.
    pub(super) fn years_of(self, gregorian: i32) -> [i32; 2] {
        match self {
            Calendar::Persian => [gregorian - 622, gregorian - 621],
            Calendar::Ethiopian => [gregorian - 8, gregorian - 7],
        }
    }

    pub(super) fn to_gregorian(self, year: i32, month: u8, day: u8) -> Option<(i32, u8, u8)> {
        match self {
            Calendar::Persian => gregorian_of_persian(year, month, day),
            Calendar::Ethiopian => gregorian_of_ethiopian(year, month, day),
        }
    }
}
