// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/values.h"

#include "words/words.h"

namespace cw::storage {

namespace {

/// Control characters have no place in names and notes; tabs and line breaks do.
bool hasControlCharacter(const std::string& text)
{
    for (const char c : text)
        if (const auto byte = static_cast<unsigned char>(c); (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f) return true;
    return false;
}

bool readWhole(const Json& json, const std::string& pointer, std::int64_t least, std::int64_t most, std::int64_t& value, Trouble& trouble)
{
    if (json.is_number_float() && std::abs(json.get<double>()) > 1e15) {
        trouble.report(pointer, json.dump() + words::say(" is out of range"), words::say("{} to {}", least, most));
        return false;
    }
    if (!json.is_number_integer()) {
        trouble.report(pointer, words::say("a whole number is expected here"));
        return false;
    }
    const bool beyond = json.is_number_unsigned() && json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    const std::int64_t number = beyond ? 0 : json.get<std::int64_t>();
    if (beyond || number < least || number > most) {
        trouble.report(pointer, json.dump() + words::say(" is out of range"), words::say("{} to {}", least, most));
        return false;
    }
    value = number;
    return true;
}

}  // namespace

void readValue(const Json& json, const std::string& pointer, std::string& text, Trouble& trouble)
{
    if (!json.is_string()) return trouble.report(pointer, words::say("a text in quotes is expected here"));
    const auto& value = json.get_ref<const std::string&>();
    if (value.size() > longest_text) return trouble.report(pointer, words::say("a text of {} bytes is too long", value.size()), words::say("at most {}", longest_text));
    if (hasControlCharacter(value)) return trouble.report(pointer, words::say("the text holds a control character"), words::say("remove it"));
    text = value;
}

void readValue(const Json& json, const std::string& pointer, floorplan::Picture& picture, Trouble& trouble)
{
    if (!json.is_string()) return trouble.report(pointer, words::say("a picture in base64 is expected here"));
    const auto& text = json.get_ref<const std::string&>();
    if (text.size() > (floorplan::largest_picture_bytes + 2) / 3 * 4)
        return trouble.report(pointer, words::say("the picture is too large"), words::say("at most {} MB", floorplan::largest_picture_bytes >> 20));
    // The first bytes of every PNG and of every JPEG file, in base64.
    if (!text.starts_with("iVBORw0KGgo") && !text.starts_with("/9j/")) return trouble.report(pointer, words::say("this is neither a PNG nor a JPEG file"), words::say("base64 of the whole file"));
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t end = text.find_first_not_of(letters);
    const bool padded = end == std::string::npos || (text.size() - end <= 2 && text.find_first_not_of('=', end) == std::string::npos);
    if (!padded || text.size() % 4 != 0) return trouble.report(pointer, words::say("this is no base64"), words::say("RFC 4648, without line breaks"));
    picture = floorplan::Picture(text);
}

void readValue(const Json& json, const std::string& pointer, bool& value, Trouble& trouble)
{
    if (!json.is_boolean()) return trouble.report(pointer, words::say("true or false is expected here"));
    value = json.get<bool>();
}

void readValue(const Json& json, const std::string& pointer, double& value, Trouble& trouble)
{
    if (!json.is_number()) return trouble.report(pointer, words::say("a number is expected here"));
    const double number = json.get<double>();
    if (!std::isfinite(number) || std::abs(number) > 1e15) return trouble.report(pointer, json.dump() + words::say(" is out of range"), words::say("up to 1e15"));
    value = number;
}

void readValue(const Json& json, const std::string& pointer, int& value, Trouble& trouble)
{
    std::int64_t number = 0;
    if (readWhole(json, pointer, -1'000'000'000, 1'000'000'000, number, trouble)) value = static_cast<int>(number);
}

void readValue(const Json& json, const std::string& pointer, std::int64_t& value, Trouble& trouble)
{
    readWhole(json, pointer, -geometry::largest_coordinate_mm, geometry::largest_coordinate_mm, value, trouble);
}

void readValue(const Json& json, const std::string& pointer, units::Date& date, Trouble& trouble)
{
    if (!json.is_string()) return trouble.report(pointer, words::say("a date in quotes is expected here"), words::say("for example \"2024-08-01\""));
    auto parsed = units::parseDate(json.get_ref<const std::string&>());
    if (!parsed) return trouble.report(pointer, parsed.error().what, parsed.error().remedy);
    date = *parsed;
}

void readValue(const Json& json, const std::string& pointer, geometry::Point& point, Trouble& trouble)
{
    if (!json.is_array() || json.size() != 2) return trouble.report(pointer, words::say("a point is expected here"), words::say("[x, y] in whole millimetres"));
    readValue(json[0], pointer + "/0", point.x, trouble);
    readValue(json[1], pointer + "/1", point.y, trouble);
}

void readValue(const Json& json, const std::string& pointer, geometry::Polygon& polygon, Trouble& trouble)
{
    if (!json.is_array()) return trouble.report(pointer, words::say("a list of corners is expected here"), words::say("[[x, y], ...] in whole millimetres"));
    if (json.size() > most_corners) return trouble.report(pointer, words::say("{} corners are too many", json.size()), words::say("at most {}", most_corners));
    polygon.corners.resize(json.size());
    for (std::size_t i = 0; i < json.size() && !trouble.any; ++i) readValue(json[i], pointer + "/" + std::to_string(i), polygon.corners[i], trouble);
    if (!trouble.any && !polygon.corners.empty() && !geometry::isSimple(polygon))
        trouble.report(pointer, words::say("these corners make no area"), words::say("at least three corners, and edges that do not cross"));
}

Json writeValue(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15) return static_cast<std::int64_t>(value);
    return value;
}

Json writeValue(const geometry::Polygon& polygon)
{
    Json json = Json::array();
    for (const geometry::Point& corner : polygon.corners) json.push_back(writeValue(corner));
    return json;
}

}  // namespace cw::storage
