// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_window.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include "canvas/plan_picture.h"
#include "style/theme.h"
#include "tools/pan_tool.h"

namespace cw::ui {

namespace {

constexpr int least_figures_width = 520;       // all four columns of a short name
constexpr int plans_px = 470, tables_px = 330;

QTreeView* tableOf(QAbstractItemModel& model, const QString& name)
{
    auto* view = new QTreeView;
    view->setModel(&model);
    view->setProperty("role", "table");
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setAccessibleName(name);
    view->header()->setStretchLastSection(true);
    return view;
}

}  // namespace

CompareWindow::CompareWindow(Side first, Side second, QWidget* parent)
    : QWidget(parent, Qt::Window), plans_{new PlanView, new PlanView}, difference_(planDifference(first.document, second.document)),
      figures_(new FiguresModel(first.name, second.name, this)), changes_(new ChangesModel(this))
{
    setWindowTitle(tr("%1 and %2 — differences").arg(first.name, second.name));
    changes_->show(storage::difference(first.document, second.document), first.document, second.document);
    sessions_[0].reset(std::move(first.document), {});
    sessions_[1].reset(std::move(second.document), {});
    figures_->show(*sessions_[0].assessment(), *sessions_[1].assessment());
    auto* side_by_side = new QSplitter;
    side_by_side->addWidget(planColumn(0, first.name));
    side_by_side->addWidget(planColumn(1, second.name));
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(side_by_side);
    split->addWidget(tables());
    split->setStretchFactor(0, 1);
    split->setSizes({plans_px, tables_px});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    resize(1280, 800);
    followTheme();
}

CompareWindow::~CompareWindow()
{
    for (PlanView* plan : plans_) plan->setSession(nullptr);
}

QWidget* CompareWindow::planColumn(int side, const QString& name)
{
    PlanView* plan = plans_[side];
    plan->setAccessibleName(name);
    plan->setAcceptDrops(false);
    plan->setFocusPolicy(Qt::NoFocus);         // its keys change designs
    plan->setTool(std::make_unique<PanTool>());
    plan->setSession(&sessions_[side]);
    PlanOptions calm = plan->options();
    calm.minimap = calm.findings = calm.legend = false;
    plan->setOptions(calm);
    (new DifferenceMarks(*plan))->show(side == 0 ? difference_.removed : difference_.added, difference_.changed);
    connect(plan, &PlanView::viewportChanged, this, [this, side] { follow(side); });
    auto* title = new QLabel(name);
    title->setProperty("role", "dock-title");
    title->setFont(figureFont(title->font(), 1.0, true));
    title->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::normal);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(plan, 1);
    return widget;
}

QWidget* CompareWindow::tables()
{
    auto* figures_view = tableOf(*figures_, tr("Figures"));
    changes_view_ = tableOf(*changes_, tr("What differs"));
    figures_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    figures_view->setMinimumWidth(least_figures_width);
    changes_view_->header()->resizeSection(ChangesModel::kind_column, 80);
    changes_view_->header()->resizeSection(ChangesModel::object_column, 260);
    connect(changes_view_, &QTreeView::clicked, this, &CompareWindow::showChange);
    connect(changes_view_, &QTreeView::activated, this, &CompareWindow::showChange);
    auto* legend = new QLabel(difference_.isEmpty() ? tr("The plans are the same.") : tr("On the plans: a full frame around what only that design has, a dashed one around what differs."));
    legend->setProperty("role", "caption");
    legend->setContentsMargins(spacing::wide, spacing::tight, spacing::wide, spacing::tight);
    legend->setWordWrap(true);
    auto* split = new QSplitter;
    split->addWidget(figures_view);
    split->addWidget(changes_view_);
    split->setStretchFactor(1, 1);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(legend);
    column->addWidget(split, 1);
    return widget;
}

/// Whichever plan is moved, the other goes along.
void CompareWindow::follow(int side)
{
    if (following_) return;
    following_ = true;
    plans_[1 - side]->lookLike(plans_[side]->viewport());
    following_ = false;
}

void CompareWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &CompareWindow::showBoth, Qt::QueuedConnection);  // when the plans have their sizes
}

/// All that is built in either, so that what has moved is seen in both.
void CompareWindow::showBoth()
{
    plans_[0]->zoomToRect(builtWithMargin(plans_[0]->scene()).united(builtWithMargin(plans_[1]->scene())));
}

void CompareWindow::showChange(const QModelIndex& index)
{
    const auto subject = changes_->subjectAt(index);
    if (!subject) return;
    const geometry::Rect where = plans_[0]->scene().extentOf(*subject).united(plans_[1]->scene().extentOf(*subject));
    constexpr geometry::Mm least_mm = 3000;
    if (!where.isEmpty()) plans_[0]->zoomToRect(where.grown(std::max({where.width(), where.depth(), least_mm}) / 2));
}

void CompareWindow::followTheme()
{
    const PlanTheme theme = Colours::of(palette()).dark ? PlanTheme::darkPreset() : PlanTheme::lightPreset();
    for (PlanView* plan : plans_) plan->setTheme(theme);
}

void CompareWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) followTheme();
}

void CompareWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: plans_[0]->zoomIn(); break;
    case Qt::Key_Minus: plans_[0]->zoomOut(); break;
    case Qt::Key_0: showBoth(); break;
    default: QWidget::keyPressEvent(event);
    }
}

}  // namespace cw::ui
