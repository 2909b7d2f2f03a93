//! The budget of a campaign's own templates: steps, size of values, size of output. The built-in theme needs none.
//!
//! Tera runs a template until it ends. Loops and components multiply each other, and a string that is joined to itself
//! doubles. So [`enforce`] puts calls of `step` into the source, which fail once the budget is used up.

mod source;

use std::cell::Cell;
use std::io::{self, Write};

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

pub use source::enforce;

/// Tags that are run for one file: an A–Z list of 2,000 pages takes about 20,000.
const MAX_STEPS: u32 = 200_000;
/// Bytes or items of a value that a template makes with `set` or passes to a component.
const MAX_VALUE: usize = 64_000;
/// Comparisons of two values that count as one step.
const COMPARISONS: usize = 100;
/// Bytes of one rendered file.
const MAX_OUTPUT: usize = 50_000_000;

thread_local! {
    /// The steps that the file that this thread renders may still take.
    static STEPS_LEFT: Cell<u32> = const { Cell::new(0) };
}

/// Adds the functions of a budget.
pub fn register(tera: &mut Tera) {
    tera.register_function("step", step);
    tera.register_filter("replace", replace);
    tera.register_filter("unique", unique);
}

/// Collects what a template renders, within the budget of one file.
pub fn render(render: impl FnOnce(&mut Output) -> TeraResult<()>) -> TeraResult<String> {
    STEPS_LEFT.set(MAX_STEPS);
    let mut output = Output(Vec::new());
    render(&mut output)?;
    String::from_utf8(output.0).map_err(|_| Error::message("the file is not UTF-8"))
}

/// A file that is being rendered.
pub struct Output(Vec<u8>);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MAX_OUTPUT {
            return Err(io::Error::other(format!("the file has more than {MAX_OUTPUT} bytes")));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Counts one step, and measures the values that the template has made so far.
fn step(arguments: Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let names = arguments.must_get::<&str>("of")?;
    let mut visits = 0;
    for name in names.split(' ') {
        let Some(value) = state.get::<Value>(name)? else { continue };
        if is_large(&value, &mut MAX_VALUE.clone(), &mut visits, 0) {
            let message = format!("`{name}` has more than {MAX_VALUE} bytes or items");
            return Err(Error::message(message));
        }
    }
    // To look at many values takes time, too.
    spend(1 + visits / 8)?;
    Ok(Value::safe_string(""))
}

/// Takes steps from the budget of the file.
fn spend(steps: usize) -> TeraResult<()> {
    let cost = u32::try_from(steps).unwrap_or(u32::MAX);
    let Some(left) = STEPS_LEFT.get().checked_sub(cost) else {
        return Err(Error::message(format!("it takes more than {MAX_STEPS} steps for one file")));
    };
    STEPS_LEFT.set(left);
    Ok(())
}

/// Returns `true` if a value is larger than what is left of its budget. Counts the values that it looks at.
fn is_large(value: &Value, left: &mut usize, visits: &mut usize, depth: usize) -> bool {
    const MAX_DEPTH: usize = 20;
    *visits += 1;
    let size = 1 + value.as_str().map_or(0, str::len);
    match left.checked_sub(size) {
        Some(rest) if depth < MAX_DEPTH => *left = rest,
        Some(_) | None => return true,
    }
    let mut items = value.as_array().into_iter().flatten();
    let mut entries = value.as_map().into_iter().flatten();
    items.any(|item| is_large(item, left, visits, depth + 1))
        || entries.any(|(_, item)| is_large(item, left, visits, depth + 1))
}

/// Tera's filter, with a limit.
fn replace(text: &str, arguments: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let (from, to) = (arguments.must_get::<&str>("from")?, arguments.must_get::<&str>("to")?);
    let count = text.matches(from).count();
    if text.len() + count.saturating_mul(to.len()) > MAX_OUTPUT {
        return Err(Error::message(format!("`replace` makes more than {MAX_OUTPUT} bytes")));
    }
    Ok(Value::from(text.replace(from, to)))
}

/// Tera's filter, whose comparisons of each item with all before it are steps.
fn unique(items: &[Value], _: Kwargs, _: &State<'_>) -> TeraResult<Vec<Value>> {
    let mut unique: Vec<Value> = Vec::new();
    let mut comparisons = 0;
    for item in items {
        comparisons += unique.len();
        if comparisons >= COMPARISONS {
            spend(comparisons / COMPARISONS)?;
            comparisons %= COMPARISONS;
        }
        if !unique.contains(item) {
            unique.push(item.clone());
        }
    }
    Ok(unique)
}

#[cfg(test)]
mod tests {
    use tera::Context;

    use super::*;

    /// Renders a template with its budget, beside one with components.
    fn outcome(source: &str) -> Result<String, String> {
        let components = "{% component twice(n) %}{% if n > 0 %}{{ <twice n={n - 1} /> }}{{ <twice n={n - 1} /> }}\
             {% endif %}{% endcomponent twice %}";
        let mut tera = Tera::new();
        register(&mut tera);
        let sources = [
            ("base.html", enforce("<{% block a %}{% endblock %}>")?),
            ("components.html", enforce(components)?),
            ("a.html", enforce(source)?),
        ];
        tera.add_raw_templates(sources).map_err(|error| error.to_string())?;
        let mut context = Context::new();
        context.insert("few", &["a", "b", "c"]);
        context.insert("text", &"long ".repeat(100_000));
        render(|output| tera.render_to("a.html", &context, output)).map_err(|e| e.to_string())
    }

    #[test]
    fn ordinary_templates_render_as_without_a_budget() {
        for (source, expected) in [
            ("a\n{%- if few -%}\n b\n{%- endif -%}\n c", "abc"),
            ("{% extends \"base.html\" %}{% block a %}x{% endblock %}", "<x>"),
            (
                "{% for x in few %}{{ x }}{% if not loop.last %}, {% endif %}{% else %}-{% endfor %}",
                "a, b, c",
            ),
            ("{% set a = few | join(sep=\"-\") %}{{ a ~ \"!\" }}", "a-b-c!"),
            ("{{ <twice n={3} /> }}{# %} #}", ""),
            ("{{ [2, 1, 2, \"a\", 1] | unique | join(sep=\" \") }}", "2 1 a"),
            ("{{ range(end=2000) | unique | length }}", "2000"),
            ("{{ \"a-b\" | replace(from=\"-\", to=\"+\") }}", "a+b"),
            (
                "<label for=\"x\">Search for help in Tirana</label>",
                "<label for=\"x\">Search for help in Tirana</label>",
            ),
        ] {
            assert_eq!(outcome(source).as_deref(), Ok(expected), "{source}");
        }
    }

    #[test]
    fn templates_without_end_fail() {
        let long = "{% set r = range(end=10000) %}";
        let doubling =
            format!("{{% set a = \"xxxxxxxxxx\" %}}{}", "{% set a = a ~ a ~ a %}".repeat(30));
        for source in [
            "{% for i in range(end=100000) %}{% for j in range(end=100000) %}{% endfor %}{% endfor %}",
            &format!(
                "{long}{{% for i in r %}}{{% for j in r %}}{{% if i %}}{{% endif %}}{{% endfor %}}{{% endfor %}}"
            ),
            "{%for i in range(end=1000)-%}x{%- for j in range(end=1000)-%}y{%-endfor%}{%endfor-%}",
            &format!("{doubling}{{{{ a }}}}"),
            "{% set a = \"x\" %}{% for i in range(end=100) %}{% set_global a = a ~ a %}{% endfor %}",
            "{% set a = [1] %}{% for i in range(end=100) %}{% set_global a = [...a, ...a] %}{% endfor %}",
            "{% set a = [1] %}{% for i in range(end=100) %}{% set_global a = [a, a] %}{% endfor %}{{ a }}",
            "{% set a = \"%}\" ~ text %}{% set a = a ~ a %}",
            "{{ <twice n={19} /> }}",
            "{{ text | replace(from=\"l\", to=text) }}",
            "{{ range(end=20000) | unique | length }}",
            "{% for i in range(end=100) %}{{ range(end=2000) | unique | length }}{% endfor %}",
            "{% for i in range(end=10000) %}{{ text }}{% endfor %}",
        ] {
            assert!(outcome(source).is_err(), "{source}");
        }
    }

    #[test]
    fn what_cannot_be_counted_is_refused() {
        for source in [
            "{% raw %}{% endraw %}",
            "{%- set a %}{{ text }}{% endset %}",
            "{% filter upper %}a{% endfilter %}",
            "{% <twice n={1}> %}a{% </twice> %}",
            "{{ [x for x in few] }}",
            "{% set a = [[x for x in few] for k, v in few] %}",
            "{{ \"a\" |  indent(width=1000000000) }}",
            &"{{ a ~ a }}".repeat(201),
            &"x".repeat(100_001),
        ] {
            assert!(enforce(source).is_err(), "{}", &source[..source.len().min(60)]);
        }
    }
}
