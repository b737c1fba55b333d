// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/svg.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "drawing/dash.h"
#include "drawing/text.h"

namespace cw::exchange {

namespace {

using drawing::Align;
using drawing::Circle;
using drawing::Colour;
using drawing::Path;
using drawing::Pt;
using drawing::Stroke;
using drawing::Text;
using drawing::Weight;

using Out = std::back_insert_iterator<std::string>;

/// A hundredth of a millimetre is finer than any printer; micrometres keep long thin things straight.
std::string number(double value)
{
    if (!std::isfinite(value)) return "0";
    std::string text = fmt::format("{:.3f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

void appendUtf8(std::string& out, char32_t code)
{
    const auto byte = [&out](char32_t value) { out.push_back(static_cast<char>(value)); };
    if (code < 0x80) return byte(code);
    if (code < 0x800) return byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F));
    if (code < 0x10000) return byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
    byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
}

/// The Char production of XML 1.0.
bool isXmlCharacter(char32_t code)
{
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF) || (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

std::string escaped(std::string_view utf8)
{
    std::string out;
    for (const char32_t code : drawing::codePoints(utf8)) {
        switch (code) {
        case U'&': out += "&amp;"; break;
        case U'<': out += "&lt;"; break;
        case U'>': out += "&gt;"; break;
        case U'"': out += "&quot;"; break;
        case U'\'': out += "&#39;"; break;
        default:
            if (isXmlCharacter(code)) appendUtf8(out, code);
        }
    }
    return out;
}

std::string hex(Colour colour) { return fmt::format("#{:02x}{:02x}{:02x}", colour.r, colour.g, colour.b); }

std::string paint(const std::optional<Colour>& fill, const std::optional<Stroke>& stroke)
{
    std::string text = fmt::format(" fill=\"{}\"", fill ? hex(*fill) : "none");
    if (!stroke) return text;
    text += fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", hex(stroke->colour), number(stroke->width_mm));
    std::string dashes;
    for (const double length : drawing::dashLengthsMm(stroke->dash)) dashes += (dashes.empty() ? "" : " ") + number(length);
    if (!dashes.empty()) text += fmt::format(" stroke-dasharray=\"{}\" stroke-linecap=\"butt\"", dashes);
    return text;
}

void write(Out out, const Path& path)
{
    std::string points;
    for (const Pt& point : path.points) points += fmt::format("{}{},{}", points.empty() ? "" : " ", number(point.x), number(point.y));
    fmt::format_to(out, "<{} points=\"{}\"{}/>\n", path.closed ? "polygon" : "polyline", points, paint(path.fill, path.stroke));
}

void write(Out out, const Circle& circle)
{
    fmt::format_to(out, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(circle.centre.x), number(circle.centre.y), number(std::max(0.0, circle.radius_mm)),
                   paint(circle.fill, circle.stroke));
}

std::string_view anchor(Align align)
{
    if (align == Align::centre) return "middle";
    return align == Align::right ? "end" : "start";
}

int cssWeight(Weight weight)
{
    if (weight == Weight::bold) return 700;
    return weight == Weight::semibold ? 600 : 400;
}

void write(Out out, const Text& text)
{
    const std::string at = fmt::format("x=\"{0}\" y=\"{1}\"{2}", number(text.at.x), number(text.at.y),
                                       text.degrees == 0 ? "" : fmt::format(" transform=\"rotate({} {} {})\"", number(-text.degrees), number(text.at.x), number(text.at.y)));
    fmt::format_to(out, "<text {} font-size=\"{}\" font-weight=\"{}\" text-anchor=\"{}\" fill=\"{}\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>\n", at,
                   number(text.height_mm), cssWeight(text.weight), anchor(text.align), hex(text.colour),
                   number(drawing::textWidthMm(text.utf8, text.height_mm, text.weight)), escaped(text.utf8));
}

const std::string& layerOf(const drawing::Primitive& primitive)
{
    return std::visit([](const auto& value) -> const std::string& { return value.layer; }, primitive);
}

/// A CSS class from a layer name: letters, digits and hyphens.
std::string className(const std::string& layer)
{
    std::string name = "layer-";
    for (const char c : layer) name += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '-';
    return name;
}

}  // namespace

std::string toSvg(const drawing::Sheet& sheet)
{
    std::string text;
    const Out out = std::back_inserter(text);
    fmt::format_to(out,
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{0}mm\" height=\"{1}mm\" viewBox=\"0 0 {0} {1}\" "
                   "font-family=\"Inter, Arial, sans-serif\" stroke-linejoin=\"round\" stroke-linecap=\"round\">\n"
                   "<title>{2}</title>\n<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n",
                   number(sheet.width_mm), number(sheet.height_mm), escaped(sheet.number + " " + sheet.title));
    const std::string* layer = nullptr;
    for (const drawing::Primitive& primitive : sheet.primitives) {
        if (const std::string& own = layerOf(primitive); !layer || *layer != own) {
            fmt::format_to(out, "{}<g class=\"{}\">\n", layer ? "</g>\n" : "", className(own));
            layer = &own;
        }
        std::visit([out](const auto& value) { write(out, value); }, primitive);
    }
    if (layer) text += "</g>\n";
    text += "</svg>\n";
    return text;
}

}  // namespace cw::exchange
