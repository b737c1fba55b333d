// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/phase_view.h"

#include <algorithm>
#include <set>

#include <QGridLayout>
#include <QVBoxLayout>

#include "canvas/plan_picture.h"
#include "style/shown_units.h"
#include "style/theme.h"
#include "tools/pan_tool.h"

namespace cw::ui {

using floorplan::Placement;
using phases::PhaseResult;

namespace {

constexpr int figures_width = 330;
constexpr int figure_count = 5;
constexpr double title_scale = 2.4, caption_scale = 1.2, value_scale = 2.0;   // of the body font: read from the back row

QString from(const std::string& text) { return QString::fromStdString(text); }
QString countText(std::int64_t n) { return from(units::formatCount(n)); }
QString powerText(double mw) { return shownFigure(mw * 1e3, units::Dimension::power); }

QLabel* labelOf(double scale, bool strong, const char* role = nullptr)
{
    auto* label = new QLabel;
    label->setFont(figureFont(label->font(), scale, strong));
    label->setWordWrap(true);
    if (role) label->setProperty("role", role);
    return label;
}

/// The caption, and in brackets what the figure was without the assumptions.
template <class Number, class Word>
QString against(const QString& caption, Number now, const std::optional<Number>& before, const Word& word)
{
    return before && word(*before) != word(now) ? PhaseView::tr("%1 (designed: %2)").arg(caption, word(*before)) : caption;
}

}  // namespace

PhaseView::PhaseView(const Show& show, QWidget* parent)
    : QWidget(parent), show_(show), plan_(new PlanView), title_(labelOf(title_scale, true)), date_(labelOf(caption_scale, false, "caption")),
      words_(new QWidget)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    plan_->setFocusPolicy(Qt::NoFocus);        // arrows turn the pages; the figures beside it say what it shows
    plan_->setAcceptDrops(false);
    plan_->setSession(&plan_session_);
    plan_->setTool(std::make_unique<PanTool>());
    PlanOptions calm = plan_->options();
    calm.grid = calm.rulers = calm.findings = calm.minimap = false;
    plan_->setOptions(calm);
    plan_->installEventFilter(this);
    auto* column = new QVBoxLayout(words_);
    column->setContentsMargins(spacing::section, 2 * spacing::section, spacing::section, spacing::section);
    column->setSpacing(spacing::tight);
    column->addWidget(title_);
    column->addWidget(date_);
    column->addSpacing(spacing::section);
    for (int i = 0; i < figure_count; ++i) {
        rows_.emplace_back(labelOf(caption_scale, false, "caption"), labelOf(value_scale, true));
        column->addWidget(rows_.back().first);
        column->addWidget(rows_.back().second);
        column->addSpacing(spacing::normal);
    }
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(plan_, 1);
    row->addWidget(words_);
    connect(&show_, &Show::changed, this, [this] {
        followPlan();
        showPhase(std::min(index_, count() - 1));
    });
    followPlan();
    showPhase(0);
}

PhaseView::~PhaseView() { plan_->setSession(nullptr); }

int PhaseView::count() const { return std::max<int>(1, static_cast<int>(show_.assessment().phases.phases.size())); }

/// Only another design moves the plan: assumptions leave it as it is, and its zoom too.
void PhaseView::followPlan()
{
    plan_->setTheme(Colours::of(palette()).dark ? PlanTheme::darkPreset() : PlanTheme::lightPreset());
    if (plan_session_.committed() == show_.designedDocument()) return;
    plan_session_.reset(show_.designedDocument(), {});
    fitPlan();
}

void PhaseView::fitPlan()
{
    const geometry::Rect built = builtWithMargin(plan_->scene());
    if (!built.isEmpty()) plan_->zoomToRect(built);
    fitted_scale_ = plan_->viewport().scale();
}

/// A larger screen has larger letters: they are read from the back row all the same.
void PhaseView::resizeEvent(QResizeEvent*)
{
    constexpr double designed_for_px = 800, largest = 4;
    const double size = std::clamp(height() / designed_for_px, 1.0, largest);
    words_->setFixedWidth(static_cast<int>(figures_width * size));
    const auto set = [this, size](QLabel* label, double scale, bool strong) { label->setFont(figureFont(font(), scale * size, strong)); };
    set(title_, title_scale, true);
    set(date_, caption_scale, false);
    for (const auto& [caption, value] : rows_) {
        set(caption, caption_scale, false);
        set(value, value_scale, true);
    }
}

bool PhaseView::eventFilter(QObject* watched, QEvent* event)
{
    // After the plan itself has taken its new size.
    const bool untouched = fitted_scale_ == 0 || fitted_scale_ == plan_->viewport().scale();
    if (event->type() == QEvent::Resize && untouched) QMetaObject::invokeMethod(this, &PhaseView::fitPlan, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// What is built with a later phase is hidden; what names no phase comes with the first.
document::Edit PhaseView::hideLaterThan(int index) const
{
    const auto& all = show_.assessment().phases.phases;
    std::set<PhaseId> later;
    for (std::size_t i = static_cast<std::size_t>(index) + 1; i < all.size(); ++i) later.insert(all[i].id);
    document::Edit edit;
    for (const auto& row : plan_session_.committed().table<Placement>().rows()) {
        if (row->hidden || !later.contains(row->phase)) continue;
        Placement hidden = *row;
        hidden.hidden = true;
        edit.put(plan_session_.committed(), std::move(hidden));
    }
    return edit;
}

void PhaseView::showPhase(int index)
{
    index_ = std::clamp(index, 0, count() - 1);
    const document::Edit edit = hideLaterThan(index_);
    if (edit.isNothing()) plan_session_.dropPreview();
    else plan_session_.preview(edit);
    tellFigures();
}

void PhaseView::tellFigures()
{
    const auto& all = show_.assessment().phases.phases;
    const auto& before = show_.designed().phases.phases;
    const auto tell = [this](std::size_t row, const QString& caption, const QString& value) {
        rows_[row].first->setText(caption);
        rows_[row].second->setText(value);
        for (QLabel* label : {rows_[row].first, rows_[row].second}) label->setVisible(!value.isEmpty());
    };
    if (all.empty()) {
        title_->setText(tr("The whole design"));
        date_->setText(tr("It has no phases: everything is there at once."));
        tell(0, tr("GPUs"), countText(show_.assessment().compute.gpus));
        tell(1, tr("Power needed at peak"), powerText(show_.assessment().power.facility.peak_kw / 1e3));
        for (std::size_t row = 2; row < rows_.size(); ++row) tell(row, {}, {});
        return;
    }
    const PhaseResult& now = all[static_cast<std::size_t>(index_)];
    const auto same = std::find_if(before.begin(), before.end(), [&now](const PhaseResult& phase) { return phase.id == now.id; });
    const auto was = [&](auto member) { return same == before.end() ? std::nullopt : std::optional((*same).*member); };
    title_->setText(from(now.name));
    date_->setText(tr("Phase %1 of %2, from %3").arg(index_ + 1).arg(all.size()).arg(from(units::formatDateLong(now.date))));
    tell(0, against(tr("GPUs installed"), now.gpus_installed, was(&PhaseResult::gpus_installed), countText), countText(now.gpus_installed));
    tell(1, against(tr("GPUs that the power lets run"), now.gpus_online, was(&PhaseResult::gpus_online), countText), countText(now.gpus_online));
    tell(2, against(tr("Power needed at peak"), now.facility_peak_mw, was(&PhaseResult::facility_peak_mw), powerText), powerText(now.facility_peak_mw));
    tell(3, against(tr("Power that is there"), now.supply_mw, was(&PhaseResult::supply_mw), powerText), powerText(now.supply_mw));
    tell(4, against(tr("Power that is missing"), now.shortfall_mw, was(&PhaseResult::shortfall_mw), powerText), powerText(now.shortfall_mw));
}

QStringList PhaseView::figures() const
{
    QStringList list;
    for (const auto& [caption, value] : rows_)
        if (!value->text().isEmpty()) list << caption->text() + QStringLiteral(": ") + value->text();
    return list;
}

void PhaseView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && plan_) plan_->setTheme(Colours::of(palette()).dark ? PlanTheme::darkPreset() : PlanTheme::lightPreset());
}

}  // namespace cw::ui
