//! Selects plural forms by CLDR's rules.
//!
//! Fluent's own table lacks Arabic's rule for numbers above 102 (intl_pluralrules 7.0.2), and has fewer languages than
//! ICU. So each selection `{ $n -> [1] … [few] … }` is rewritten as `{ FORM($n, 1) -> [1] … [few] … }`, and `FORM`
//! returns one of the keys.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumberType;
use fluent_syntax::ast::{CallArguments, Entry, Expression, Identifier, InlineExpression};
use fluent_syntax::ast::{Pattern, PatternElement, Resource, VariantKey};

use super::plurals::Plurals;

/// The function that [`rewrite`] adds to each selection.
pub(super) const FORM: &str = "FORM";

/// Adds `FORM` to each selection by an argument.
pub(super) fn rewrite(resource: &mut Resource<&str>) {
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        value.into_iter().for_each(rewrite_pattern);
        attributes.iter_mut().for_each(|attribute| rewrite_pattern(&mut attribute.value));
    }
}

/// The key for a number, given the numbers among the keys; any other value is its own key.
pub(super) fn form<'a>(values: &[FluentValue<'a>], plurals: &Arc<Plurals>) -> FluentValue<'a> {
    let Some((chosen, keys)) = values.split_first() else { return FluentValue::Error };
    let FluentValue::Number(number) = chosen else { return chosen.clone() };
    let is_key =
        |key: &&FluentValue| matches!(key, FluentValue::Number(key) if key.value == number.value);
    if let Some(key) = keys.iter().find(is_key) {
        return key.clone();
    }
    let whole = number.value.fract() == 0.0 && number.options.minimum_fraction_digits.is_none();
    match number.options.r#type {
        FluentNumberType::Cardinal if whole => plurals.category(i64::from(number)).into(),
        FluentNumberType::Cardinal | FluentNumberType::Ordinal => chosen.clone(),
    }
}

fn rewrite_pattern(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => rewrite_expression(expression),
        }
    }
}

fn rewrite_expression(expression: &mut Expression<&str>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            rewrite_expression(expression);
        }
        // Neither texts nor calls contain a selection.
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            variants.iter_mut().for_each(|variant| rewrite_pattern(&mut variant.value));
            let keys = variants.iter().filter_map(|variant| match variant.key {
                VariantKey::Identifier { .. } => None,
                VariantKey::NumberLiteral { value } => {
                    Some(InlineExpression::NumberLiteral { value })
                }
            });
            let positional = std::iter::once(selector.clone()).chain(keys).collect();
            *selector = InlineExpression::FunctionReference {
                id: Identifier { name: FORM },
                arguments: CallArguments { positional, named: Vec::new() },
            };
        }
    }
}
