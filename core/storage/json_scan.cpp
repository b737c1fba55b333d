// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/json_scan.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "storage/wording.h"
#include "words/words.h"

namespace cw::storage {

namespace {

std::string lineAndColumn(std::string_view text, std::size_t index)
{
    const std::string_view before = text.substr(0, std::min(index, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto last_break = before.rfind('\n');
    const std::size_t column = last_break == std::string_view::npos ? before.size() + 1 : before.size() - last_break;
    return words::say("line {}, column {}", line, column);
}

/// The bracket that opens one level too many.
std::optional<std::size_t> tooDeepAt(std::string_view text)
{
    std::size_t depth = 0;
    bool in_text = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_text && c == '\\') ++i;
        else if (c == '"') in_text = !in_text;
        else if (in_text) continue;
        else if (c == '{' || c == '[') {
            if (++depth > deepest_nesting) return i;
        } else if ((c == '}' || c == ']') && depth > 0) --depth;
    }
    return std::nullopt;
}

/// Builds nothing, so that nothing in the text can cost more than its length.
class Scan : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Scan(std::string_view text) : text_(text) {}

    bool null() override { return counted(); }
    bool boolean(bool) override { return counted(); }
    bool number_integer(number_integer_t) override { return counted(); }
    bool number_unsigned(number_unsigned_t) override { return counted(); }
    bool number_float(number_float_t, const string_t&) override { return counted(); }
    bool string(string_t&) override { return counted(); }
    bool binary(binary_t&) override { return counted(); }
    bool start_object(std::size_t) override { return opened(true); }
    bool start_array(std::size_t) override { return opened(false); }
    bool end_object() override { return closed(); }
    bool end_array() override { return closed(); }

    bool key(string_t& key) override
    {
        Level& level = levels_.back();
        level.key = shown(key);
        if (level.keys.size() >= most_members) problem_ = Error{words::say("an object with more than {} keys", most_members), pointer(levels_.size() - 1), words::say("no part of a design has as many")};
        else if (!level.keys.insert(key).second) problem_ = Error{words::say("the key '") + level.key + words::say("' stands twice in one object"), pointer(levels_.size()), words::say("keep one of them")};
        return problem_.what.empty();
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        constexpr int out_of_range = 406;
        const bool too_large = error.id == out_of_range;
        problem_ = Error{too_large ? words::say("a number is too large") : words::say("this is not JSON"), lineAndColumn(text_, position > 0 ? position - 1 : 0),
                         too_large ? words::say("numbers up to 1e308") : words::say("look there for a missing comma, quote or bracket")};
        return false;
    }

    [[nodiscard]] const Error& problem() const { return problem_; }

private:
    struct Level {
        bool object = false;
        std::string key;                       // of the member that is read
        std::size_t next = 0;                  // of an array
        std::set<std::string> keys;
    };

    bool counted()
    {
        if (!levels_.empty() && ++levels_.back().next > most_entries && !levels_.back().object) {
            problem_ = Error{words::say("a list of more than {} entries", most_entries), pointer(levels_.size() - 1), words::say("no list of a design has as many")};
            return false;
        }
        if (++values_ <= most_values) return true;
        problem_ = Error{words::say("more than {} values", most_values), pointer(levels_.size()), words::say("no design has as many")};
        return false;
    }
    bool opened(bool object)
    {
        if (!counted()) return false;
        levels_.push_back({object, {}, 0, {}});
        return true;
    }
    bool closed()
    {
        levels_.pop_back();
        return true;
    }
    [[nodiscard]] std::string pointer(std::size_t levels) const
    {
        std::string text;
        for (std::size_t i = 0; i < levels; ++i)
            text += "/" + (levels_[i].object ? pointerToken(levels_[i].key) : std::to_string(levels_[i].next - 1));
        return text.empty() ? "/" : text;
    }

    std::string_view text_;
    std::vector<Level> levels_;
    std::size_t values_ = 0;
    Error problem_;
};

}  // namespace

std::optional<Error> problemOf(std::string_view text)
{
    if (const auto deep = tooDeepAt(text))
        return Error{words::say("nested deeper than {} levels", deepest_nesting), lineAndColumn(text, *deep), words::say("a design needs fewer than ten")};
    Scan scan(text);
    if (nlohmann::json::sax_parse(text, &scan)) return std::nullopt;
    return scan.problem();
}

}  // namespace cw::storage
