// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/dxf.h"

#include <array>
#include <filesystem>
#include <memory>
#include <set>

#include <dxflib/dl_dxf.h>
#include <fmt/format.h>

#include "drawing/dash.h"
#include "drawing/text.h"

namespace cw::exchange {

namespace {

using drawing::Circle;
using drawing::Colour;
using drawing::Path;
using drawing::Pt;
using drawing::Sheet;
using drawing::Stroke;
using drawing::Text;

constexpr double capitals_per_em = 2048.0 / 2816;  // of Inter; DXF texts are as high as their capitals

/// From paper (y downwards) to the drawing (y upwards).
class Plane {
public:
    explicit Plane(const Sheet& sheet) : site_(sheet.site), height_(sheet.height_mm) {}

    [[nodiscard]] Pt operator()(Pt paper) const
    {
        if (!site_) return {paper.x, height_ - paper.y};
        const double right = (paper.x - site_->origin.x) * site_->denominator;
        const double down = (paper.y - site_->origin.y) * site_->denominator;
        return site_->turned ? Pt{-down, -right} : Pt{right, -down};
    }
    [[nodiscard]] double length(double paper_mm) const { return site_ ? paper_mm * site_->denominator : paper_mm; }
    /// Directions turn with the plane; `degrees` counter-clockwise on paper.
    [[nodiscard]] double angle(double degrees) const { return site_ && site_->turned ? degrees - 90 : degrees; }

private:
    std::optional<drawing::SiteFrame> site_;
    double height_;
};

int colour24(Colour colour) { return colour.r << 16 | colour.g << 8 | colour.b; }

/// The nearest of the first colours of AutoCAD's index, for programs that do not know true colours.
int indexOf(Colour colour)
{
    constexpr std::array<std::array<int, 4>, 9> index{{{1, 255, 0, 0}, {2, 255, 255, 0}, {3, 0, 255, 0}, {4, 0, 255, 255}, {5, 0, 0, 255}, {6, 255, 0, 255}, {7, 0, 0, 0}, {8, 128, 128, 128}, {9, 192, 192, 192}}};
    int best = 7;
    int least = 1 << 30;
    for (const auto& [number, r, g, b] : index) {
        const int far = (r - colour.r) * (r - colour.r) + (g - colour.g) * (g - colour.g) + (b - colour.b) * (b - colour.b);
        if (far < least) {
            least = far;
            best = number;
        }
    }
    return best;
}

std::string_view lineType(drawing::Dash dash)
{
    switch (dash) {
    case drawing::Dash::dashed: return "DASHED";
    case drawing::Dash::dotted: return "DOT";
    case drawing::Dash::centre: return "CENTER";
    case drawing::Dash::solid: break;
    }
    return "CONTINUOUS";
}

/// What a layer's name may hold.
std::string layerName(const std::string& name)
{
    std::string out;
    for (const char c : name) out += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ? c : '-';
    return out.empty() ? "SHEET" : out;
}

std::string fillLayer(const std::string& name) { return layerName(name) + "-FILL"; }

std::string escaped(std::string_view utf8)
{
    std::string out;
    for (const char32_t code : drawing::codePoints(utf8)) {
        if (code < 0x20) continue;
        if (code < 0x7F) out += static_cast<char>(code);
        else if (code <= 0xFFFF) out += fmt::format("\\U+{:04X}", static_cast<unsigned>(code));
        else out += "?";
    }
    return out;
}

DL_Attributes attributes(const std::string& layer, Colour colour, double width_mm, std::string_view line)
{
    const int hundredths = static_cast<int>(width_mm * 100 + 0.5);
    return {layer, indexOf(colour), colour24(colour), hundredths, std::string(line)};
}

class Writer {
public:
    Writer(DL_Dxf& dxf, DL_WriterA& out, const Sheet& sheet) : dxf_(dxf), out_(out), sheet_(sheet), plane_(sheet) {}

    void run()
    {
        dxf_.writeHeader(out_);
        out_.dxfString(9, "$INSUNITS");
        out_.dxfInt(70, 4);  // millimetres
        out_.dxfString(9, "$MEASUREMENT");
        out_.dxfInt(70, 1);
        out_.sectionEnd();
        writeTables();
        out_.sectionBlocks();
        for (const char* block : {"*Model_Space", "*Paper_Space", "*Paper_Space0"}) {
            dxf_.writeBlock(out_, DL_BlockData(block, 0, 0, 0, 0));
            dxf_.writeEndBlock(out_, block);
        }
        out_.sectionEnd();
        out_.sectionEntities();
        for (const drawing::Primitive& primitive : sheet_.primitives) std::visit([this](const auto& one) { write(one); }, primitive);
        out_.sectionEnd();
        dxf_.writeObjects(out_);
        dxf_.writeObjectsEnd(out_);
        out_.dxfEOF();
        out_.close();
    }

private:
    [[nodiscard]] std::set<std::string> layers() const
    {
        std::set<std::string> names;
        for (const drawing::Primitive& primitive : sheet_.primitives)
            std::visit(
                [&](const auto& one) {
                    names.insert(layerName(one.layer));
                    if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, Text>)
                        if (one.fill) names.insert(fillLayer(one.layer));
                },
                primitive);
        return names;
    }

    void writeTables()
    {
        out_.sectionTables();
        dxf_.writeVPort(out_);
        constexpr std::array types{"BYBLOCK", "BYLAYER", "CONTINUOUS", "CENTER", "DASHED", "DOT"};
        out_.tableLinetypes(static_cast<int>(types.size()));
        for (const char* type : types) writeLineType(type);
        out_.tableEnd();
        const std::set<std::string> names = layers();
        out_.tableLayers(static_cast<int>(names.size()) + 1);
        dxf_.writeLayer(out_, DL_LayerData("0", 0), DL_Attributes("", 7, 0, 18, "CONTINUOUS"));
        for (const std::string& name : names) dxf_.writeLayer(out_, DL_LayerData(name, 0), DL_Attributes("", 7, 0, 18, "CONTINUOUS"));
        out_.tableEnd();
        out_.tableStyle(1);
        dxf_.writeStyle(out_, DL_StyleData("Standard", 0, 0.0, 1.0, 0.0, 0, 2.5, "txt", ""));
        out_.tableEnd();
        dxf_.writeView(out_);
        dxf_.writeUcs(out_);
        out_.tableAppid(1);
        dxf_.writeAppid(out_, "ACAD");
        out_.tableEnd();
        dxf_.writeDimStyle(out_, 1, 1, 1, 1, 1);
        dxf_.writeBlockRecord(out_);
        out_.tableEnd();
        out_.sectionEnd();
    }

    void writeLineType(const std::string& name)
    {
        std::vector<double> lengths;
        for (const auto& [type, dash] : {std::pair<std::string_view, drawing::Dash>{"DASHED", drawing::Dash::dashed}, {"DOT", drawing::Dash::dotted}, {"CENTER", drawing::Dash::centre}})
            if (name == type)
                for (bool drawn = true; const double length : drawing::dashLengthsMm(dash)) {
                    lengths.push_back(plane_.length(drawn ? length : -length));
                    drawn = !drawn;
                }
        double all = 0;
        for (const double length : lengths) all += std::abs(length);
        dxf_.writeLinetype(out_, DL_LinetypeData(name, name, 0, static_cast<int>(lengths.size()), all, lengths.empty() ? nullptr : lengths.data()));
    }

    void writeOutline(const std::vector<Pt>& points, bool closed, const Stroke& stroke, const std::string& layer)
    {
        const DL_Attributes look = attributes(layerName(layer), stroke.colour, stroke.width_mm, lineType(stroke.dash));
        dxf_.writePolyline(out_, DL_PolylineData(static_cast<int>(points.size()), 0, 0, closed ? 1 : 0), look);
        for (const Pt& point : points) {
            const Pt at = plane_(point);
            dxf_.writeVertex(out_, DL_VertexData(at.x, at.y, 0, 0));
        }
        dxf_.writePolylineEnd(out_);
    }

    void writeFill(const std::vector<Pt>& points, Colour fill, const std::string& layer)
    {
        const DL_Attributes look = attributes(fillLayer(layer), fill, 0, "CONTINUOUS");
        const DL_HatchData hatch(1, true, 1, 0, "SOLID");
        dxf_.writeHatch1(out_, hatch, look);
        const DL_HatchLoopData loop(static_cast<int>(points.size()));
        dxf_.writeHatchLoop1(out_, loop);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Pt from = plane_(points[i]);
            const Pt to = plane_(points[(i + 1) % points.size()]);
            dxf_.writeHatchEdge(out_, DL_HatchEdgeData(from.x, from.y, to.x, to.y));
        }
        dxf_.writeHatchLoop2(out_, loop);
        dxf_.writeHatch2(out_, hatch, look);
    }

    void write(const Path& path)
    {
        if (path.points.size() < 2) return;
        if (path.fill && path.points.size() > 2) writeFill(path.points, *path.fill, path.layer);
        if (path.stroke) writeOutline(path.points, path.closed, *path.stroke, path.layer);
    }

    void write(const Circle& circle)
    {
        const Pt at = plane_(circle.centre);
        const Colour colour = circle.stroke ? circle.stroke->colour : circle.fill.value_or(Colour{});
        if (!circle.stroke && !circle.fill) return;
        dxf_.writeCircle(out_, DL_CircleData(at.x, at.y, 0, plane_.length(circle.radius_mm)),
                         attributes(layerName(circle.layer), colour, circle.stroke ? circle.stroke->width_mm : 0.18, "CONTINUOUS"));
    }

    void write(const Text& text)
    {
        const Pt at = plane_(text.at);
        const int align = text.align == drawing::Align::left ? 0 : text.align == drawing::Align::centre ? 1 : 2;
        constexpr double radians_per_degree = 3.14159265358979323846 / 180;
        dxf_.writeText(out_,
                       DL_TextData(at.x, at.y, 0, at.x, at.y, 0, plane_.length(text.height_mm * capitals_per_em), 1.0, 0, align, 0, escaped(text.utf8), "Standard",
                                   plane_.angle(text.degrees) * radians_per_degree),
                       attributes(layerName(text.layer), text.colour, 0.18, "CONTINUOUS"));
    }

    DL_Dxf& dxf_;
    DL_WriterA& out_;
    const Sheet& sheet_;
    Plane plane_;
};

}  // namespace

Result<void> writeDxf(const Sheet& sheet, const std::string& path)
{
    const std::string aside = path + ".writing";
    DL_Dxf dxf;
    const std::unique_ptr<DL_WriterA> out(dxf.out(aside.c_str(), DL_VERSION_2000));
    std::error_code problem;
    if (out && !out->openFailed()) {
        Writer(dxf, *out, sheet).run();
        std::filesystem::rename(aside, path, problem);
        if (!problem) return {};
    }
    std::filesystem::remove(aside, problem);
    return fail("the drawing cannot be written", path, "check the folder and its permissions");
}

}  // namespace cw::exchange
