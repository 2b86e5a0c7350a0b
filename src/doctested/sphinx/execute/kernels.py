"""The kernels of one build: forks of the warm process where forking is to be had, else new ones."""

from __future__ import annotations

from pathlib import Path

from jupyter_client.manager import AsyncKernelManager

from doctested.processes import Processes
from doctested.runner import Runner
from doctested.sphinx.execute.provisioner import WarmKernelManager, kernel_spec
from doctested.warm import WarmError

PRELOAD = (
    "ipykernel.kernelapp",
    "ipykernel.debugger",  # this and what follows each kernel would import at its start
    "IPython.core.completerlib",
    "IPython.extensions.storemagic",
    "traitlets.config.argcomplete_config",
    "tornado.locks",
    "tornado.queues",
    "doctested.sphinx.execute.kernel",
)


class Kernels(Processes):
    """Makes the kernel managers of one build.

    Args:
        runner: what the scripts are about.
        folder: for the home folder of the processes and the warm process's log.
        warm: False for ordinary kernels, each of which imports everything itself.
    """

    def __init__(self, runner: Runner, folder: Path, *, warm: bool = True):
        super().__init__(runner, folder, PRELOAD, warm=warm)
        self.ordinary: list[AsyncKernelManager] = []

    def manager(self, folder: Path) -> AsyncKernelManager:
        """A manager for one kernel, whose files stand in ``folder``."""
        connection = str(folder / "kernel.json")
        if self.can_fork:
            return WarmKernelManager(self.warm, folder / "kernel.log", connection_file=connection)
        manager = AsyncKernelManager(connection_file=connection)
        manager._kernel_spec = kernel_spec()
        self.ordinary.append(manager)
        return manager

    def close(self) -> None:
        """End the warm process and every kernel."""
        super().close()
        for manager in self.ordinary:
            process = getattr(manager.provisioner, "process", None)
            if process is not None and process.poll() is None:
                process.kill()
        self.ordinary.clear()

    def peak_mb(self, manager: AsyncKernelManager) -> int:
        """The most memory that a manager's kernel has held, in MiB; 0 where nobody told."""
        fork = getattr(manager, "fork", None)
        return (fork.peak_mb or 0) if fork else 0

    def why(self, manager: AsyncKernelManager, folder: Path, error: Exception) -> str:
        """What is known of a kernel's death."""
        fork = getattr(manager, "fork", None)
        if isinstance(error, WarmError) or fork is None:
            return str(error)
        return self.end(fork.wait(10), folder / "kernel.log")
