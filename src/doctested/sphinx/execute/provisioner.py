"""Kernels forked from the warm process, behind jupyter_client's own interface for provisioners.

Only the start of the process is ours: connection files, ports, signals and shutdown are those of
jupyter_client's ``LocalProvisioner``, which sees the fork as it would see a ``Popen``.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from importlib.metadata import EntryPoint
from pathlib import Path
from queue import Empty
from typing import Any, cast

import zmq
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from doctested.warm import Fork, WarmProcess

NAME = "example-warm"


class WarmProvisioner(LocalProvisioner):
    """Starts a kernel as a fork of its manager's warm process."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Fork the kernel that ``cmd`` (``python -m ipykernel_launcher …``) would have started."""
        manager = cast("WarmKernelManager", self.parent)  # no other one has it
        arguments = cmd[cmd.index("-m") + 2 :]
        folder = Path(kwargs["cwd"])
        fork = manager.fork = await asyncio.to_thread(
            manager.warm.fork, f"{__name__}:run_kernel", [arguments], folder, manager.log_file
        )
        self.process = fork  # type: ignore[assignment]  # it has what is used of a Popen
        self.pid = self.pgid = fork.pid
        self.cwd = kwargs["cwd"]
        return self.connection_info

    async def kill(self, restart: bool = False) -> None:
        """End the kernel, and wait until it has ended: its manager would look every 0.1 s."""
        await super().kill(restart)
        await self.wait()

    async def wait(self) -> int | None:
        """Wait for the kernel's end."""
        if self.process is None:
            return 0
        status = await asyncio.to_thread(self.process.wait)
        self.process = None
        return status


class PromptClient(AsyncKernelClient):
    """A client that is ready when the kernel says that it is idle.

    jupyter_client's own listens for a further 0.2 seconds, which is most of what a fork costs.
    """

    def __init__(self, **kwargs: Any):
        super().__init__(**kwargs)
        self.context.setsockopt(zmq.RECONNECT_IVL, 5)  # ms; 100 is long beside a fork

    async def _async_wait_for_ready(self, timeout: float | None = None) -> None:
        deadline = time.monotonic() + (timeout or 60)
        while time.monotonic() < deadline:
            asked = self.kernel_info()
            with contextlib.suppress(Empty):
                reply = await self.shell_channel.get_msg(timeout=1)
                self._handle_kernel_info_reply(reply)
                while True:  # the subscription may lag behind the first messages: then ask again
                    told = await self.iopub_channel.get_msg(timeout=0.1)
                    if told["msg_type"] == "iopub_welcome":
                        asked = self.kernel_info()
                    if (
                        told["parent_header"].get("msg_id") == asked
                        and told["content"].get("execution_state") == "idle"
                    ):
                        return
            if not await self._async_is_alive():
                raise RuntimeError("Kernel died before replying to kernel_info")
        raise RuntimeError(f"Kernel didn't respond in {timeout} seconds")

    wait_for_ready = _async_wait_for_ready


class WarmKernelManager(AsyncKernelManager):
    """A kernel manager whose kernel is a ``fork`` of ``warm``; its log goes to ``log_file``."""

    warm: WarmProcess
    log_file: Path
    fork: Fork | None = None

    def __init__(self, warm: WarmProcess, log_file: Path, **kwargs: Any):
        super().__init__(client_class=f"{__name__}.PromptClient", **kwargs)
        self.warm, self.log_file = warm, log_file
        self._kernel_spec = kernel_spec(NAME)


def kernel_spec(provisioner: str = "local-provisioner") -> KernelSpec:
    """The kernel that this interpreter can start, without looking for installed ones."""
    factory = KernelProvisionerFactory.instance()
    factory.provisioners[NAME] = EntryPoint(
        NAME, f"{__name__}:WarmProvisioner", "jupyter_client.kernel_provisioners"
    )
    return KernelSpec(
        argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
        display_name="Python 3",
        language="python",
        metadata={"kernel_provisioner": {"provisioner_name": provisioner}},
    )


def run_kernel(arguments: list[str]) -> None:
    """In the fork: be the kernel until its manager ends it."""
    from ipykernel.kernelapp import IPKernelApp

    own = [
        f"--IPKernelApp.parent_handle={os.getppid()}",  # it ends when the warm process ends
        "--HistoryManager.enabled=False",  # nobody asks for it, and it is a database
        "--IPKernelApp.log_level=ERROR",  # its log is for what goes wrong
    ]
    IPKernelApp.launch_instance([*arguments, *own])
