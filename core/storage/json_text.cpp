// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/json_text.h"

#include <algorithm>
#include <set>
#include <vector>

#include <fmt/format.h>

namespace cw::storage {

namespace {

constexpr std::size_t longest_line = 110;

std::string lineAndColumn(std::string_view text, std::size_t position)
{
    const std::string_view before = text.substr(0, std::min(position > 0 ? position - 1 : 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto last_break = before.rfind('\n');
    const std::size_t column = last_break == std::string_view::npos ? before.size() + 1 : before.size() - last_break;
    return fmt::format("line {}, column {}", line, column);
}

/// Looks at the text without building anything, so that nothing in it can cost more than its length.
class Scan : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Scan(std::string_view text) : text_(text) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }

    bool start_object(std::size_t) override
    {
        keys_.emplace_back();
        return opened();
    }
    bool end_object() override
    {
        keys_.pop_back();
        return closed();
    }
    bool start_array(std::size_t) override { return opened(); }
    bool end_array() override { return closed(); }
    bool key(string_t& key) override
    {
        if (keys_.back().insert(key).second) return true;
        problem_ = Error{"the key '" + key + "' stands twice in one object", {}, "keep one of them"};
        return false;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        const bool too_large = error.id == 406;
        problem_ = Error{too_large ? "a number is too large" : "this is not JSON", lineAndColumn(text_, position), "look there for a missing comma, quote or bracket"};
        if (too_large) problem_.remedy = "numbers up to 1e308";
        return false;
    }

    [[nodiscard]] const Error& problem() const { return problem_; }

private:
    bool opened()
    {
        if (++depth_ <= deepest_nesting) return true;
        problem_ = Error{fmt::format("nested deeper than {} levels", deepest_nesting), {}, "a design needs fewer than ten"};
        return false;
    }
    bool closed()
    {
        --depth_;
        return true;
    }

    std::string_view text_;
    std::vector<std::set<std::string>> keys_;
    std::size_t depth_ = 0;
    Error problem_;
};

bool isPlain(const Json& json) { return json.is_primitive(); }

/// Only plain values, or pairs of them such as points.
bool isFlat(const Json& json)
{
    return std::all_of(json.begin(), json.end(), [](const Json& member) {
        return isPlain(member) || (member.is_array() && std::all_of(member.begin(), member.end(), isPlain));
    });
}

std::string oneLine(const Json& json)
{
    if (isPlain(json)) return json.dump();
    std::string text(1, json.is_array() ? '[' : '{');
    bool first = true;
    for (const auto& [key, member] : json.items()) {
        if (!first) text += ", ";
        first = false;
        if (json.is_object()) text += Json(key).dump() + ": ";
        text += oneLine(member);
    }
    return text + (json.is_array() ? ']' : '}');
}

void append(std::string& out, const Json& json, std::size_t indent, std::size_t used)
{
    if (isPlain(json) || json.empty()) {
        out += json.dump();
        return;
    }
    if (isFlat(json)) {
        const std::string line = oneLine(json);
        if (indent + used + line.size() <= longest_line) {
            out += line;
            return;
        }
    }
    out += json.is_array() ? "[" : "{";
    bool first = true;
    for (const auto& [key, member] : json.items()) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append(indent + 2, ' ');
        const std::string name = json.is_object() ? Json(key).dump() + ": " : std::string();
        out += name;
        append(out, member, indent + 2, name.size());
    }
    out += "\n" + std::string(indent, ' ') + (json.is_array() ? "]" : "}");
}

}  // namespace

Result<Json> parseJson(std::string_view text)
{
    Scan scan(text);
    if (!nlohmann::json::sax_parse(text, &scan)) return tl::make_unexpected(scan.problem());
    return Json::parse(text, nullptr, false);
}

std::string dumpJson(const Json& json)
{
    std::string out;
    append(out, json, 0, 0);
    return out + "\n";
}

}  // namespace cw::storage
