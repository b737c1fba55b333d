// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/placement_ghost.h"

#include <algorithm>

#include "canvas/plan_painter.h"
#include "canvas/plan_view.h"

namespace cw::ui {

using document::Edit;
using document::Subject;
using floorplan::Placement;

std::optional<checks::Finding> objection(const evaluation::Assessment& assessment, std::span<const Subject> subjects)
{
    const checks::Finding* worst = nullptr;
    for (const auto& finding : assessment.findings) {
        if (finding.waived || finding.severity == checks::Severity::note) continue;
        if (worst && worst->severity <= finding.severity) continue;
        const bool about = std::any_of(finding.subjects.begin(), finding.subjects.end(), [&](const checks::SubjectId& id) {
            const auto* placement = std::get_if<PlacementId>(&id);
            const auto* area = std::get_if<AreaId>(&id);
            return (placement && std::find(subjects.begin(), subjects.end(), Subject(*placement)) != subjects.end()) ||
                   (area && std::find(subjects.begin(), subjects.end(), Subject(*area)) != subjects.end());
        });
        if (about) worst = &finding;
    }
    return worst ? std::optional(*worst) : std::nullopt;
}

PlacementGhost::PlacementGhost(PlanView& view, floorplan::Content content) : view_(view), content_(std::move(content)) {}

PlacementGhost::~PlacementGhost()
{
    drop();
}

geometry::Pose PlacementGhost::poseAt(geometry::Point site, bool snapping)
{
    const geometry::Rect own = view_.scene().shape(content_).extent;
    geometry::Pose pose{{0, 0}, turn_, mirrored_};
    const geometry::Rect turned = geometry::apply(pose, own);
    pose.origin = site - (turned.isEmpty() ? geometry::Point{} : turned.centre());
    guides_.clear();
    if (snapping) {
        std::set<Subject> without;
        if (shown_) without.insert(*shown_);
        Snap snap = view_.snap(turned.moved(pose.origin), {0, 0}, without);
        pose.origin = pose.origin + snap.delta;
        guides_ = std::move(snap.guides);
    }
    if ((west_ || south_) && !turned.isEmpty()) {
        const geometry::Rect now = turned.moved(pose.origin);
        pose.origin = pose.origin + geometry::Point{west_ ? *west_ - now.min.x : 0, south_ ? *south_ - now.min.y : 0};
        guides_.clear();
    }
    return pose;
}

void PlacementGhost::show(geometry::Point site, bool snapping)
{
    DocumentSession* session = view_.session();
    if (!session) return;
    const geometry::Pose pose = poseAt(site, snapping);
    const geometry::Rect rect = geometry::apply(pose, view_.scene().shape(content_).extent);
    edit_ = document::place(session->committed(), content_, document::areaAt(session->committed(), rect), pose);
    shown_.reset();
    for (const auto& row : edit_.list<Placement>())
        if (row.after) shown_ = row.id;
    session->preview(edit_);
    findObjection();
}

void PlacementGhost::findObjection()
{
    objection_.reset();
    if (!shown_) return;
    const Subject subject(*shown_);
    objection_ = cw::ui::objection(*view_.session()->assessment(), {&subject, 1});
}

void PlacementGhost::moveTo(geometry::Point site, bool snapping)
{
    at_ = site;
    snapping_ = snapping;
    show(site, snapping);
}

void PlacementGhost::setExact(std::optional<geometry::Mm> west, std::optional<geometry::Mm> south, std::optional<geometry::Turn> turn)
{
    west_ = west;
    south_ = south;
    if (turn) turn_ = *turn;
    if (shown_) show(at_, snapping_);
}

geometry::Rect PlacementGhost::extent() const
{
    const PlanScene::Entry* entry = shown_ ? view_.scene().find(*shown_) : nullptr;
    return entry ? entry->extent : geometry::Rect{};
}

void PlacementGhost::turn()
{
    turn_ = turn_ + geometry::Turn::quarter;
    if (shown_) show(at_, snapping_);
}

void PlacementGhost::mirror()
{
    mirrored_ = !mirrored_;
    if (shown_) show(at_, snapping_);
}

void PlacementGhost::commit()
{
    if (!shown_) return;
    const PlacementId placed = *shown_;
    shown_.reset();
    guides_.clear();
    view_.session()->commit(edit_);
    view_.session()->selection().set({Subject(placed)});
}

void PlacementGhost::drop()
{
    guides_.clear();
    objection_.reset();
    if (!shown_) return;
    shown_.reset();
    if (DocumentSession* session = view_.session()) session->dropPreview();
}

QString PlacementGhost::objectionText() const
{
    return objection_ ? QString::fromStdString(objection_->text) : QString();
}

void PlacementGhost::paint(QPainter& painter) const
{
    const PlanScene::Entry* entry = shown_ ? view_.scene().find(*shown_) : nullptr;
    if (!entry) return;
    const PlanTheme& theme = view_.theme();
    const QColor& colour = objection_ ? theme.of(objection_->severity) : theme.valid;
    QColor veil = colour;
    veil.setAlpha(50);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(veil);
    painter.drawRect(view_.viewport().toWidget(entry->extent).adjusted(-1, -1, 1, 1));
    paintGuides(painter, view_.viewport(), theme, guides_);
    if (objection_) paintNote(painter, view_.viewport(), theme, view_.viewport().toWidget(entry->extent), objectionText(), colour);
}

}  // namespace cw::ui
