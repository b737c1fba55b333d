// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/rack_editor.h"

#include <QActionGroup>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include "document/rack_designs.h"
#include "style/icons.h"
#include "style/theme.h"
#include "units/units.h"

namespace cw::ui {

using floorplan::Content;
using floorplan::RackDesign;

RackEditor::RackEditor(DocumentSession& session, QWidget* parent)
    : QWidget(parent, Qt::Window), session_(session), elevation_(new RackElevation(session)), properties_(new RackProperties(session, *elevation_)), devices_(new DeviceList(session)), chooser_(new QComboBox), message_(new QLabel)
{
    resize(1240, 780);
    setMinimumSize(760, 480);
    makeActions();
    build();
    connectActions();
    connect(&session_, &DocumentSession::documentChanged, this, &RackEditor::refresh);
    connect(&session_, &DocumentSession::documentReset, this, &RackEditor::refresh);
    connect(&session_, &DocumentSession::historyChanged, this, &RackEditor::refresh);
    refresh();
}

void RackEditor::makeActions()
{
    const auto make = [this](const char* icon_name, const QString& text, const QKeySequence& keys = {}) {
        auto* action = new QAction(icon_name ? icon(QString::fromLatin1(icon_name)) : QIcon(), text, this);
        action->setShortcut(keys);
        action->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        addAction(action);
        return action;
    };
    a_.create = make("new", tr("New rack"), QKeySequence::New);
    a_.duplicate_rack = make("duplicate", tr("Duplicate rack"));
    a_.unique = make("rack", tr("Make unique"));
    a_.remove_rack = make("delete", tr("Delete rack"));
    a_.undo = make("undo", tr("Undo"), QKeySequence::Undo);
    a_.redo = make("redo", tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    a_.redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    a_.cut = make(nullptr, tr("Cut"), QKeySequence::Cut);
    a_.copy = make(nullptr, tr("Copy"), QKeySequence::Copy);
    a_.paste = make(nullptr, tr("Paste"), QKeySequence::Paste);
    a_.duplicate = make("duplicate", tr("Duplicate devices"), QKeySequence(Qt::CTRL | Qt::Key_D));
    a_.remove = make("delete", tr("Take out devices"));
    a_.remove->setToolTip(tr("Take out devices (Del)"));
    a_.select_all = make("select-all", tr("Select all"), QKeySequence::SelectAll);
    a_.front = make(nullptr, tr("Front"));
    a_.rear = make(nullptr, tr("Rear"));
    a_.side = make(nullptr, tr("Side"));
    auto* faces = new QActionGroup(this);
    for (QAction* action : {a_.front, a_.rear, a_.side}) action->setCheckable(true);
    for (QAction* action : {a_.front, a_.rear}) faces->addAction(action);
    a_.front->setChecked(true);
    a_.side->setChecked(true);
    // Close with Ctrl+W as every window; the keys of devices are the elevation's, so that fields keep theirs.
    auto* close = make(nullptr, tr("Close"), QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    for (QAction* action : {a_.cut, a_.copy, a_.paste, a_.duplicate, a_.select_all}) {
        removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        elevation_->addAction(action);
    }
    elevation_->setContextMenuPolicy(Qt::ActionsContextMenu);
    elevation_->addAction(a_.remove);
}

void RackEditor::buildBar(QToolBar& bar)
{
    bar.setIconSize({spacing::icon, spacing::icon});
    chooser_->setMinimumWidth(220);
    chooser_->setAccessibleName(tr("Rack design"));
    chooser_->setToolTip(tr("The rack design that is shown"));
    bar.addWidget(chooser_);
    bar.addActions({a_.create, a_.duplicate_rack});
    bar.addAction(a_.unique);
    bar.addAction(a_.remove_rack);
    bar.addSeparator();
    bar.addActions({a_.undo, a_.redo});
    bar.addSeparator();
    bar.addActions({a_.duplicate, a_.remove});
    bar.addSeparator();
    bar.addActions({a_.front, a_.rear, a_.side});
}

void RackEditor::build()
{
    auto* bar = new QToolBar;
    buildBar(*bar);
    auto* scroll = new QScrollArea;
    scroll->setWidget(elevation_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(devices_);
    split->addWidget(scroll);
    split->addWidget(properties_);
    split->setStretchFactor(1, 1);
    split->setSizes({230, 730, 280});
    devices_->setMinimumWidth(180);
    properties_->setMinimumWidth(220);
    message_->setProperty("role", "caption");
    message_->setContentsMargins(spacing::wide, spacing::tight, spacing::wide, spacing::tight);
    message_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(split, 1);
    column->addWidget(message_);
}

void RackEditor::connectActions()
{
    connect(a_.create, &QAction::triggered, this, &RackEditor::createRack);
    connect(a_.duplicate_rack, &QAction::triggered, this, [this] { commitNew(session_, document::copyRack(session_.committed(), elevation_->rack())); });
    connect(a_.unique, &QAction::triggered, this, [this] {
        if (where_ && copy_) commitNew(*where_, document::makeRackUnique(where_->committed(), copy_->placement, copy_->column, copy_->row));
    });
    connect(a_.remove_rack, &QAction::triggered, this, [this] {
        const auto edit = document::removeRack(session_.committed(), elevation_->rack());
        if (!edit) return say(QString::fromStdString(edit.error().sentence()));
        session_.commit(*edit);
        say({});
    });
    connect(a_.undo, &QAction::triggered, &session_, &DocumentSession::undo);
    connect(a_.redo, &QAction::triggered, &session_, &DocumentSession::redo);
    connect(a_.cut, &QAction::triggered, elevation_, &RackElevation::cutSelection);
    connect(a_.copy, &QAction::triggered, elevation_, &RackElevation::copySelection);
    connect(a_.paste, &QAction::triggered, elevation_, &RackElevation::paste);
    connect(a_.duplicate, &QAction::triggered, elevation_, &RackElevation::duplicateSelection);
    connect(a_.remove, &QAction::triggered, elevation_, &RackElevation::deleteSelection);
    connect(a_.select_all, &QAction::triggered, elevation_, &RackElevation::selectAll);
    connect(a_.front, &QAction::triggered, this, [this] { elevation_->setFace(ElevationFace::front); });
    connect(a_.rear, &QAction::triggered, this, [this] { elevation_->setFace(ElevationFace::rear); });
    connect(a_.side, &QAction::toggled, elevation_, &RackElevation::setSideShown);
    connect(devices_, &DeviceList::mountRequested, elevation_, &RackElevation::mountItem);
    connect(elevation_, &RackElevation::refused, this, &RackEditor::say);
    connect(properties_, &RackProperties::refused, this, &RackEditor::say);
    connect(&session_, &DocumentSession::editCommitted, this, [this] { say({}); });
    connect(&session_, &DocumentSession::editRefused, this, &RackEditor::say);
    connect(elevation_, &RackElevation::selectionChanged, this, &RackEditor::refresh);
    connect(chooser_, &QComboBox::activated, this, [this] { showRack(RackId(chooser_->currentData().toString().toStdString())); });
}

void RackEditor::say(const QString& text)
{
    message_->setText(text.isEmpty() ? tr("Drag devices in from the list and from unit to unit; Ctrl copies. Up and Down move by one unit, Shift selects.") : text);
    QPalette colours = palette();
    if (!text.isEmpty()) colours.setColor(QPalette::WindowText, Colours::of(palette()).error);
    message_->setProperty("role", text.isEmpty() ? QVariant("caption") : QVariant());
    message_->setPalette(colours);
}

void RackEditor::fillChooser()
{
    const QSignalBlocker quiet(chooser_);
    chooser_->clear();
    for (const auto& rack : session_.document().table<RackDesign>().rows())
        chooser_->addItem(icon(QStringLiteral("rack")), QString::fromStdString(rack->name.empty() ? rack->id.text() : rack->name), QString::fromStdString(rack->id.text()));
    chooser_->setCurrentIndex(chooser_->findData(QString::fromStdString(elevation_->rack().text())));
}

void RackEditor::refresh()
{
    const auto& racks = session_.document().table<RackDesign>();
    // What was shown is gone: the next one.
    if (!session_.document().find<RackDesign>(elevation_->rack()) && !racks.empty() && !session_.isPreviewing()) return showRack(racks.rows().front()->id);
    fillChooser();
    const bool any = session_.document().find<RackDesign>(elevation_->rack());
    a_.undo->setEnabled(session_.history().canUndo());
    a_.redo->setEnabled(session_.history().canRedo());
    for (QAction* action : {a_.duplicate_rack, a_.remove_rack, a_.select_all, a_.paste}) action->setEnabled(any);
    for (QAction* action : {a_.cut, a_.copy, a_.duplicate, a_.remove}) action->setEnabled(any && !elevation_->selected().empty());
    const auto standing = any ? document::usesOf(session_.committed(), elevation_->rack()).standing : 0;
    a_.unique->setEnabled(where_ && copy_ && standing > 1);
    a_.unique->setToolTip(where_ && copy_ ? tr("Give the rack that was opened on the plan a design of its own; the others stay as they are (%1)").arg(QString::fromStdString(units::formatCount(std::max<std::int64_t>(0, standing - 1))))
                                          : tr("Open a rack that stands on the plan by itself to give it a design of its own"));
    setWindowTitle(any ? tr("Rack: %1[*]").arg(chooser_->currentText()) : tr("Racks"));
}

void RackEditor::showRack(const RackId& id)
{
    if (id != elevation_->rack()) {
        where_ = nullptr;
        copy_.reset();
    }
    elevation_->showRack(id);
    properties_->refresh();
    say({});
    refresh();
    emit rackChanged();
}

bool RackEditor::showRackAt(DocumentSession& where, const PlacementId& id, int column, int row)
{
    const auto* placement = where.document().find<floorplan::Placement>(id);
    const auto* exception = placement ? placement->exceptionAt(column, row) : nullptr;
    const Content* what = !placement ? nullptr : exception ? placement->standingAt(*exception) : &placement->what;
    const auto* rack = what ? std::get_if<RackId>(what) : nullptr;
    if (!rack || !where.document().find<RackDesign>(*rack)) return false;
    showRack(*rack);
    where_ = &where;
    copy_ = ChosenCopy{id, column, row};
    refresh();
    return true;
}

void RackEditor::createRack()
{
    const auto& committed = session_.committed();
    const auto* shown = committed.find<RackDesign>(elevation_->rack());
    ItemId enclosure = shown ? shown->enclosure : ItemId();
    for (const catalog::Item* item : session_.lookup().catalog().ofKind(catalog::Kind::rack))
        if (enclosure.empty()) enclosure = item->id;
    commitNew(session_, document::newRack(committed, tr("New rack").toStdString(), shown ? shown->role : floorplan::RackRole::compute, enclosure));
    properties_->name().setFocus();
    properties_->name().selectAll();
}

void RackEditor::commitNew(DocumentSession& where, const Result<document::Edit>& edit)
{
    if (!edit) return say(QString::fromStdString(edit.error().sentence()));
    RackId made;
    for (const auto& change : edit->list<RackDesign>())
        if (!change.before) made = change.id;
    where.commit(*edit);
    if (session_.document().find<RackDesign>(made)) showRack(made);
}

}  // namespace cw::ui
