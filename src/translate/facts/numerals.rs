//! Numbers in the numerals of Ethiopic and Chinese: `፲፪`, `二十`.

/// The values of all runs of such numerals in a text, in their order.
pub(super) fn values(text: &[char]) -> Vec<u64> {
    text.split(|letter| numeral(*letter).is_none())
        .filter(|run| !run.is_empty())
        .filter_map(|run| value(run.iter().filter_map(|letter| numeral(*letter))))
        .collect()
}

enum Numeral {
    /// A number that is added: `፲`, `二`.
    Plus(u64),
    /// A power of ten that multiplies what stands before it: `百`.
    Times(u64),
    /// One that multiplies all that stands before it: `万`.
    TimesAll(u64),
}

fn numeral(letter: char) -> Option<Numeral> {
    const ETHIOPIC_ONE: u32 = 0x1369;
    Some(match letter {
        '፩'..='፱' => Numeral::Plus(u64::from(u32::from(letter) - ETHIOPIC_ONE + 1)),
        '፲'..='፺' => Numeral::Plus(u64::from(u32::from(letter) - ETHIOPIC_ONE - 8) * 10),
        '፻' => Numeral::Times(100),
        '፼' => Numeral::TimesAll(10_000),
        '〇' => Numeral::Plus(0),
        '一' => Numeral::Plus(1),
        '二' => Numeral::Plus(2),
        '三' => Numeral::Plus(3),
        '四' => Numeral::Plus(4),
        '五' => Numeral::Plus(5),
        '六' => Numeral::Plus(6),
        '七' => Numeral::Plus(7),
        '八' => Numeral::Plus(8),
        '九' => Numeral::Plus(9),
        '十' => Numeral::Times(10),
        '百' => Numeral::Times(100),
        '千' => Numeral::Times(1_000),
        '万' | '萬' => Numeral::TimesAll(10_000),
        _ => return None,
    })
}

/// The value of a run; `None` if it is too large.
fn value(run: impl Iterator<Item = Numeral>) -> Option<u64> {
    let (mut total, mut part) = (0_u64, 0_u64);
    for numeral in run {
        match numeral {
            Numeral::Plus(number) => part = part.checked_add(number)?,
            Numeral::Times(power) => {
                total = total.checked_add(part.max(1).checked_mul(power)?)?;
                part = 0;
            }
            Numeral::TimesAll(power) => {
                total = total.checked_add(part)?.max(1).checked_mul(power)?;
                part = 0;
            }
        }
    }
    total.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_have_the_value_that_readers_see() {
        for (text, expected) in [
            ("፲፪ ቀን", vec![12]),
            ("፪፻፲፭", vec![215]),
            ("二十人", vec![20]),
            ("三百六十五日", vec![365]),
            ("一万五千円", vec![15_000]),
            ("十日と五人", vec![10, 5]),
            ("abc 20", vec![]),
        ] {
            let letters: Vec<char> = text.chars().collect();
            assert_eq!(values(&letters), expected, "{text}");
        }
        assert_eq!(values(&['万'; 40]), Vec::<u64>::new(), "too large");
    }
}
