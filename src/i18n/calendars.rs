//! Days of other calendars by the Gregorian one: year, month and day.

use icu::calendar::cal::{Ethiopian, EthiopianEraStyle, Gregorian, Persian};
use icu::calendar::{AsCalendar, Date};

/// The Gregorian day of one of the Persian calendar (Solar Hijri); `None` if it has no such day.
pub fn gregorian_of_persian(year: i32, month: u8, day: u8) -> Option<(i32, u8, u8)> {
    Date::<Persian>::try_new_persian(year, month, day).ok().map(|date| gregorian(&date))
}

/// The Gregorian day of one of the Ethiopian calendar, by the era of the incarnation; `None` if it has no such day.
pub fn gregorian_of_ethiopian(year: i32, month: u8, day: u8) -> Option<(i32, u8, u8)> {
    let era = EthiopianEraStyle::AmeteMihret;
    Date::<Ethiopian>::try_new_ethiopian(era, year, month, day).ok().map(|date| gregorian(&date))
}

fn gregorian<C: AsCalendar>(date: &Date<C>) -> (i32, u8, u8) {
    let date = date.to_calendar(Gregorian);
    (date.year().extended_year(), date.month().ordinal, date.day_of_month().0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_years_of_other_calendars() {
        assert_eq!(gregorian_of_persian(1405, 1, 1), Some((2026, 3, 21)));
        assert_eq!(gregorian_of_persian(1405, 13, 1), None);
        assert_eq!(gregorian_of_ethiopian(2019, 1, 1), Some((2026, 9, 11)));
    }
}
