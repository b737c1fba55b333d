// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <set>


#include "report/figures.h"
#include "report/slide.h"
#include "words/words.h"

namespace cw::report::slide {

namespace {

using document::Document;
using evaluation::Assessment;
namespace ink = drawing::ink;

struct Section {
    std::string heading;
    std::vector<std::string> lines;
};

std::vector<Section> sections(const Document& document, const Assessment& a)
{
    Section power{words::say("Power"), {}};
    for (const power::Supply* supply : suppliesByDate(document))
        power.lines.push_back(supply->name + ": " + (supply->source.empty() ? std::string(words::say("source ")) + notKnown() : supply->source));
    std::set<std::string> seen;
    for (const power::Stage& stage : a.power.stages)
        if (!stage.source.empty() && seen.insert(stage.source).second) power.lines.push_back(words::say("Losses: ") + stage.source);
    Section missing{words::say("Not counted, for want of data"), {}};
    for (const std::string& name : a.environment.missing) missing.lines.push_back(words::say("Sound or emissions: ") + name);
    for (const std::string& name : a.cost.unpriced) missing.lines.push_back(words::say("Price: ") + name);
    std::vector<Section> all{std::move(power), {words::say("Cooling and water"), a.cooling.sources}, {words::say("Cost"), a.cost.sources}, {words::say("Noise and emissions"), a.environment.sources}, std::move(missing)};
    std::erase_if(all, [](const Section& section) { return section.lines.empty(); });
    return all;
}

/// Fills two columns of one slide after the other.
class SourcePages {
public:
    SourcePages() { page(); }

    void section(const Section& section)
    {
        const double first = heightOf(section.lines.front());
        if (y_ + body_mm + 4 + first > body.bottom()) column();
        heading_ = section.heading;
        heading(heading_);
        for (const std::string& line : section.lines) item(line);
        y_ += 3;
    }

    [[nodiscard]] std::vector<SheetBuilder> take() { return std::move(pages_); }

private:
    static constexpr double gap = 12, leading = 1.32;
    [[nodiscard]] double width() const { return (body.width - gap) / 2; }
    [[nodiscard]] double x() const { return body.x + column_ * (width() + gap); }
    SheetBuilder& builder() { return pages_.back(); }

    void heading(const std::string& text)
    {
        builder().text({x(), y_ + body_mm}, text, {body_mm, Weight::bold, ink::brand});
        y_ += body_mm + 4;
    }

    [[nodiscard]] double heightOf(const std::string& text) const
    {
        return static_cast<double>(drawing::wrapped(text, width() - 4, small_mm).size()) * small_mm * leading;
    }

    void page()
    {
        pages_.push_back(begin(words::say("Sources and assumptions"), words::say("Of the model and of this design; every value of the equipment catalogue carries its own source")));
        column_ = 0;
        y_ = body.y;
    }

    void column()
    {
        if (column_ == 1) return page();
        column_ = 1;
        y_ = body.y;
    }

    void item(const std::string& text)
    {
        const double height = heightOf(text);
        if (y_ + height > body.bottom()) {
            column();
            heading(heading_ + words::say(", continued"));
        }
        builder().circle({x() + 1, y_ + small_mm * 0.65}, 0.55, ink::brand);
        builder().paragraph({x() + 4, y_ + small_mm}, text, {small_mm, Weight::regular, ink::black}, width() - 4, leading);
        y_ += height + 1.2;
    }

    std::vector<SheetBuilder> pages_;
    std::string heading_;
    int column_ = 0;
    double y_ = 0;
};

}  // namespace

std::vector<SheetBuilder> sources(const Document& document, const Assessment& assessment)
{
    SourcePages pages;
    for (const Section& section : sections(document, assessment)) pages.section(section);
    return pages.take();
}

}  // namespace cw::report::slide
