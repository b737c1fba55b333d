// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_view.h"

#include <QPaintEvent>
#include <QResizeEvent>

#include "canvas/plan_view_state.h"
#include "style/shown_units.h"

namespace cw::ui {

using document::Subject;
using floorplan::Placement;

namespace {

constexpr double zoom_step = 1.25;
constexpr double fit_margin_px = 40.0;         // rulers and a little air
constexpr double snap_reach_px = 8.0;
constexpr double snap_grid_px = 4.0;           // finer than the grid that is drawn, coarser than the hand shakes
constexpr double coarsest_snap_mm = 1000;      // practice: whole metres are as round as a plan needs

/// Only placements: their rows can be painted over what stands still.
bool onlyPlacements(const document::Change& change)
{
    return change.ids<floorplan::Area>().empty() && change.ids<floorplan::Site>().empty() &&
           change.ids<floorplan::Block>().empty() && change.ids<floorplan::RackDesign>().empty() &&
           change.ids<catalog::Item>().empty() && change.ids<floorplan::Background>().empty() && change.ids<cabling::Tray>().empty();
}

/// What the colours are about: the phases of placements are looked at anew with every frame.
bool changesColours(const document::Change& change)
{
    return !change.ids<floorplan::Block>().empty() || !change.ids<floorplan::RackDesign>().empty() || !change.ids<catalog::Item>().empty() ||
           !change.ids<phases::Phase>().empty() || !change.ids<power::DistributionPlan>().empty();
}

}  // namespace

PlanView::PlanView(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    state_->minimap = new Minimap(*this);
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, [this] {
        state_->recolour();
        update();
    });
    setAccessibleName(tr("Plan"));
    setAccessibleDescription(tr("The site plan. Arrow keys move the selection, plus and minus zoom, F shows everything."));
}

PlanView::~PlanView()
{
    state_->dropped.reset();
    if (state_->tool) state_->tool->cancel();
}

void PlanView::setSession(DocumentSession* session)
{
    State& s = *state_;
    if (s.tool) s.tool->cancel();
    s.dropped.reset();
    if (s.session) {
        s.session->disconnect(this);
        s.session->selection().disconnect(this);
    }
    s.session = session;
    s.fit_pending = true;
    if (session) {
        connect(session, &DocumentSession::documentChanged, this, &PlanView::followDocument);
        connect(session, &DocumentSession::documentReset, this, &PlanView::followReset);
        connect(session, &DocumentSession::assessmentChanged, this, qOverload<>(&QWidget::update));
        connect(&session->selection(), &Selection::changed, this, qOverload<>(&QWidget::update));
    }
    followReset();
}

DocumentSession* PlanView::session() const { return state_->session; }
Tool* PlanView::tool() const { return state_->tool.get(); }
const Viewport& PlanView::viewport() const { return state_->viewport; }
const PlanScene& PlanView::scene() const { return state_->scene; }
const PlanTheme& PlanView::theme() const { return state_->theme; }
const PlanOptions& PlanView::options() const { return state_->options; }
Minimap& PlanView::minimap() const { return *state_->minimap; }
bool PlanView::snapping() const { return state_->snapping; }
std::optional<Subject> PlanView::hover() const { return state_->hover; }

void PlanView::setTool(std::unique_ptr<Tool> tool)
{
    State& s = *state_;
    if (s.tool) s.tool->cancel();
    s.tool = std::move(tool);
    setHover(std::nullopt);
    if (s.tool) {
        s.tool->attach(*this);
        setCursor(s.tool->cursor());
        hint(s.tool->hint());
    }
    emit toolChanged();
    update();
}

void PlanView::setTheme(const PlanTheme& theme)
{
    state_->theme = theme;
    state_->recolour();
    state_->minimap->outdate();
    update();
}

void PlanView::setOptions(const PlanOptions& options)
{
    if (options == state_->options) return;
    state_->options = options;
    std::array<bool, appearance_count> selectable{};
    for (std::size_t i = 0; i < selectable.size(); ++i) selectable[i] = options.shows(static_cast<Appearance>(i));
    state_->scene.setSelectable(selectable);
    state_->recolour();
    state_->minimap->outdate();
    update();
    emit optionsChanged();
}

void PlanView::setGridVisible(bool visible)
{
    PlanOptions changed = state_->options;
    changed.grid = visible;
    setOptions(changed);
}

void PlanView::setLabelsVisible(bool visible)
{
    PlanOptions changed = state_->options;
    changed.labels = visible;
    setOptions(changed);
}

void PlanView::setFindingsVisible(bool visible)
{
    PlanOptions changed = state_->options;
    changed.findings = visible;
    setOptions(changed);
}

void PlanView::setRulersVisible(bool visible)
{
    PlanOptions changed = state_->options;
    changed.rulers = visible;
    setOptions(changed);
}

void PlanView::setSnapping(bool on)
{
    state_->snapping = on;
}

Snap PlanView::snap(const geometry::Rect& moving, geometry::Point wanted, const std::set<Subject>& without) const
{
    if (!state_->snapping) return {wanted, {}};
    const Viewport& v = state_->viewport;
    const SnapOptions options{v.millimetres(snap_reach_px), std::min(shownGridStep(v.scale(), snap_grid_px), coarsest_snap_mm)};
    const auto neighbours = state_->scene.neighbours(v.window(), without);
    Snap snap = snapped(moving, wanted, neighbours, options);
    if (moving.width() == 0 || moving.depth() == 0) return snap;
    for (Guide& guide : distancesAround(moving.moved(snap.delta), neighbours))
        if (std::find(snap.guides.begin(), snap.guides.end(), guide) == snap.guides.end()) snap.guides.push_back(guide);
    return snap;
}

void PlanView::setForeground(std::function<bool(const Placement&)> foreground, const geometry::Rect& frame)
{
    State& s = *state_;
    s.scene.setForeground(std::move(foreground));
    s.frame = frame;
    s.hover.reset();
    s.outdate();
    update();
}

void PlanView::setHover(std::optional<Subject> subject)
{
    if (subject == state_->hover) return;
    state_->hover = std::move(subject);
    update();
}

void PlanView::hint(const QString& text)
{
    emit statusHint(text);
}

QSize PlanView::sizeHint() const { return {900, 640}; }
QSize PlanView::minimumSizeHint() const { return {240, 180}; }

void PlanView::setViewport(const Viewport& viewport)
{
    State& s = *state_;
    if (viewport == s.viewport) return;
    const double before = s.viewport.scale();
    s.moveTo(viewport, devicePixelRatioF());
    s.minimap->follow();
    update();
    if (before != viewport.scale()) emit zoomChanged(viewport.scale());
    emit viewportChanged();
}

void PlanView::lookLike(const Viewport& other)
{
    Viewport v = other;
    v.setSize(state_->viewport.size());
    state_->fit_pending = false;
    setViewport(v);
}

void PlanView::fitAll()
{
    zoomToRect(state_->scene.bounds());
}

void PlanView::zoomToSelection()
{
    const State& s = *state_;
    const geometry::Rect rect = s.session ? s.scene.extentOf(s.session->selection().subjects()) : geometry::Rect{};
    if (rect.isEmpty()) fitAll();
    else zoomToRect(rect.grown(std::max(rect.width(), rect.depth()) / 4));
}

void PlanView::zoomToRect(const geometry::Rect& rect)
{
    Viewport v = state_->viewport;
    v.fit(rect, fit_margin_px);
    state_->fit_pending = false;
    setViewport(v);
}

void PlanView::centreOn(geometry::Point site)
{
    Viewport v = state_->viewport;
    v.centreOn(site);
    setViewport(v);
}

void PlanView::zoomIn()
{
    Viewport v = state_->viewport;
    v.zoomAt(QRectF(rect()).center(), zoom_step);
    setViewport(v);
}

void PlanView::zoomOut()
{
    Viewport v = state_->viewport;
    v.zoomAt(QRectF(rect()).center(), 1 / zoom_step);
    setViewport(v);
}

void PlanView::followDocument(const document::Change& change)
{
    State& s = *state_;
    const bool part = onlyPlacements(change);
    const auto& touched = change.ids<Placement>();
    std::set<PlacementId> live;
    if (s.session->isPreviewing() && part) live.insert(touched.begin(), touched.end());
    // What stood still until now leaves its place; what stands still from now on takes one.
    for (const auto& id : touched)
        if (!s.live.contains(id)) s.outdatePlace(s.scene.extentOf(id));
    s.scene.update(s.session->document(), change);
    s.cables.outdateCables();
    for (const auto& id : touched)
        if (!live.contains(id)) s.outdatePlace(s.scene.extentOf(id));
    for (const auto& id : s.live)
        if (!live.contains(id) && std::find(touched.begin(), touched.end(), id) == touched.end()) s.outdatePlace(s.scene.extentOf(id));
    if (changesColours(change)) s.recolour();
    if (!part) s.outdate();
    if (live.empty()) s.plates_outdated = true;  // another kind of thing in the legend, perhaps
    s.live = std::move(live);
    if (!s.session->isPreviewing()) s.minimap->outdate();
    if (s.hover && s.scene.extentOf(*s.hover).isEmpty()) s.hover.reset();
    update();
}

void PlanView::followReset()
{
    State& s = *state_;
    if (s.tool) s.tool->cancel();
    s.dropped.reset();
    s.hover.reset();
    s.live.clear();
    s.scene.reset(s.session ? s.session->document() : document::Document{});
    s.cables.outdateCables();
    s.recolour();
    if (isVisible()) fitAll();
    else s.fit_pending = true;
    s.minimap->outdate();
    update();
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    Viewport v = state_->viewport;
    v.setSize(event->size());
    if (state_->fit_pending && !state_->scene.bounds().isEmpty()) {
        v.fit(state_->scene.bounds(), fit_margin_px);
        state_->fit_pending = false;
    }
    setViewport(v);
}

}  // namespace cw::ui
